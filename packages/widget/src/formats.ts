import type { Formats } from '@cramps/ui';

/**
 * How a locale writes numbers and lists, told when the package is built. A browser that is asked for it first looks through
 * all the languages it has, which keeps an old phone busy for a tenth of a second at a stretch.
 */
export interface Ways {
  /** Between the digits of thousands. */
  readonly group: string;
  /** Between two things, between two of more, and before the last of more. */
  readonly list: readonly [pair: string, between: string, last: string];
}

export const formatsOf = ({
  group,
  list: [pair, between, last],
}: Ways): Pick<Formats, 'number' | 'list'> => ({
  number: (n) => `${n}`.replace(/\B(?=(\d{3})+$)/g, group),
  list: (items) =>
    items.length < 3 ? items.join(pair) : items.slice(0, -1).join(between) + last + items.slice(-1).join(),
});
