import type { UiMessages, Words } from '@cramps/content';

type Values = Readonly<Record<string, string | number>>;

/** Gives the message at a dotted key, with its `{placeholders}` filled in. */
export interface Say {
  (key: string, values?: Values): string;
  /** The form of a message for a number: the entries under the key are the locale's plural forms. */
  count: (key: string, n: number, values?: Values) => string;
  /** Items as a sentence of the locale says them: "a, b and c". */
  list: (items: readonly string[]) => string;
  /** A date of ISO 8601 as the locale writes it. */
  date: (iso: string) => string;
  /** A country by its two letters. */
  country: (code: string) => string;
}

const PLACEHOLDER = /\{(\w+)\}/g;

function lookUp(messages: UiMessages, key: string): string {
  let found: string | UiMessages | undefined = messages;
  for (const part of key.split('.')) {
    found = typeof found === 'object' && Object.hasOwn(found, part) ? found[part] : undefined;
  }
  if (typeof found === 'string') return found;
  throw new Error(`data/ui: there is no message "${key}". Add it to the file of this locale.`);
}

function fill(message: string, key: string, values: Values, numbers: Intl.NumberFormat): string {
  return message.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`data/ui: message "${key}" wants {${name}}, which was not given.`);
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}

/** Messages of one locale, ready to be said. */
export function createSay({ ui, locale }: Pick<Words, 'ui' | 'locale'>): Say {
  // A locale may name the country whose way of writing dates, numbers and lists it follows.
  const formats = typeof ui['formats'] === 'string' ? ui['formats'] : locale;
  const numbers = new Intl.NumberFormat(formats);
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(formats);
  const dates = new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeZone: 'UTC' });
  const countries = new Intl.DisplayNames([formats], { type: 'region', style: 'short' });
  const say = (key: string, values: Values = {}) => fill(lookUp(ui, key), key, values, numbers);
  return Object.assign(say, {
    count: (key: string, n: number, values: Values = {}) =>
      say(`${key}.${plurals.select(n)}`, { n, ...values }),
    list: (items: readonly string[]) => lists.format(items),
    date: (iso: string) => dates.format(new Date(iso)),
    country: (code: string) => countries.of(code) ?? code,
  });
}
