import { formatsOf, type Ways } from './formats.ts';

/** For the build alone, which runs in Node: what a locale's ways are. */

/** What a country is called, short, by its two letters. */
export function namesIn(locale: string): (country: string) => string {
  const names = new Intl.DisplayNames([locale], { type: 'region', style: 'short' });
  return (country) => names.of(country) ?? country;
}

const LISTS = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']];
const NUMBERS = [0, 7, 999, 1000, 4000, 12_345, 1_234_567];

/** How a locale writes numbers and lists, provided that the few lines of `formats.ts` then write them so. */
export function waysOf(locale: string): Ways {
  const lists = new Intl.ListFormat(locale);
  const numbers = new Intl.NumberFormat(locale);
  const between = (items: readonly string[]): string[] =>
    lists.formatToParts(items).flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  const [pair = ''] = between(['a', 'b']);
  const [first = '', last = ''] = between(['a', 'b', 'c']);
  const group = numbers.formatToParts(1_000_000).find(({ type }) => type === 'group')?.value ?? '';
  const ways: Ways = { group, list: [pair, first, last] };
  const { list, number } = formatsOf(ways);
  const isSame =
    LISTS.every((items) => list(items) === lists.format(items)) &&
    NUMBERS.every((n) => number(n) === numbers.format(n));
  if (!isSame)
    throw new Error(`packages/widget/src/formats.ts cannot write numbers and lists as ${locale} does.`);
  return ways;
}
