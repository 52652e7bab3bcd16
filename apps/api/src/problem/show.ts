const LONGEST = 80;

/** A value as it is shown to who sent it: JSON, cut short, without lone halves of surrogate pairs. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).toWellFormed()}…` : text;
}

/** A few of many names, for a sentence. */
export function some(names: readonly string[], most = 12): string {
  return names.length > most
    ? `${names.slice(0, most).join(', ')} or another of ${names.length}`
    : names.join(' or ');
}
