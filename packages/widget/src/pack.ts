import type { Column, Packed, Table } from './unpack.ts';

/**
 * Lays data out so that it ships small, when the package is built; the other half is `unpack.ts`. Things of one kind are
 * told field by field, and a string that comes up twice is told once and then by its place in a list.
 */
export function pack(value: Readonly<Record<string, unknown>>): Packed {
  const strings = repeated(value);
  const places = new Map(strings.map((text, place) => [text, place]));
  return { strings, value: table([value], places) };
}

type Places = ReadonlyMap<string, number>;
type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every string that stands in more than one place, the most frequent first: those get the shortest numbers. */
function repeated(value: unknown): string[] {
  const counts = new Map<string, number>();
  const count = (node: unknown): void => {
    if (typeof node === 'string') counts.set(node, (counts.get(node) ?? 0) + 1);
    else if (typeof node === 'object' && node !== null) Object.values(node).forEach(count);
  };
  count(value);
  return [...counts]
    .filter(([, times]) => times > 1)
    .sort((a, b) => b[1] - a[1])
    .map(([text]) => text);
}

/** Things of one kind, by field. */
function table(things: readonly Thing[], places: Places): Table {
  const fields = [...new Set(things.flatMap((thing) => Object.keys(thing)))];
  return Object.fromEntries(
    fields.map((field) => [
      field,
      column(
        things.map((thing) => thing[field]),
        places,
      ),
    ]),
  );
}

/** One field of many things, in whichever form is shortest. */
function column(values: readonly unknown[], places: Places): Column {
  if (values.includes(undefined))
    return [
      'o',
      column(
        values.map((value) => value ?? null),
        places,
      ),
    ];
  const lists = values.filter(Array.isArray) as unknown[][];
  if (lists.length === values.length && lists.some(({ length }) => length > 0) && lists.flat().every(isThing))
    return ['n', lists.map(({ length }) => length), table(lists.flat() as Thing[], places)];
  if (values.every(isThing) && sameKeys(values)) return ['t', table(values, places)];
  const forms: Column[] = [['p', values]];
  const named = refer(values, places);
  if (named) forms.push(['r', named as unknown[]]);
  const texts = values.map((value) => JSON.stringify(value));
  const distinct = [...new Set(texts)];
  if (distinct.length * 3 < texts.length) {
    const first = distinct.map((text) => values[texts.indexOf(text)]);
    forms.push(['d', column(first, places), texts.map((text) => distinct.indexOf(text))]);
  }
  return forms.reduce((best, form) => (weight(form) < weight(best) ? form : best));
}

const sameKeys = (things: readonly Thing[]): boolean =>
  new Set(things.map((thing) => Object.keys(thing).join())).size === 1;

const weight = (form: Column): number => JSON.stringify(form).length;

/** The value with each string as its place; undefined where a string has none or where a number would be taken for one. */
function refer(value: unknown, places: Places): unknown {
  if (typeof value === 'string') return places.get(value);
  if (value === null || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return undefined;
  const named = value.map((item) => refer(item, places));
  return named.includes(undefined) ? undefined : named;
}
