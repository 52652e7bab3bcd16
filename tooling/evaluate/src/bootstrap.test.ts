import { expect, it } from 'vitest';
import { interval, permille, randomFrom, shuffled } from './bootstrap.ts';

const cases = (hits: number, of: number) =>
  Array.from({ length: of }, (_, at) => ({ hits: at < hits ? 1 : 0, of: 1 }));

it('draws the same numbers for the same seed, spread evenly', () => {
  const first = Array.from({ length: 4000 }, randomFrom(7));
  expect(first).toEqual(Array.from({ length: 4000 }, randomFrom(7)));
  expect(first.slice(0, 3)).not.toEqual(Array.from({ length: 3 }, randomFrom(8)));
  const tenths = Array.from(
    { length: 10 },
    (_, at) => first.filter((one) => Math.floor(one * 10) === at).length,
  );
  expect(Math.min(...tenths)).toBeGreaterThan(320);
});

it('comes close to the interval of the binomial distribution', () => {
  // 80 of 100: normal approximation 72.2–87.8.
  const [low, high] = interval(cases(80, 100)) ?? [0, 0];
  expect(Math.abs(low - 722)).toBeLessThanOrEqual(10);
  expect(Math.abs(high - 878)).toBeLessThanOrEqual(10);
});

it('is wider with fewer cases, a point where all agree, and nothing where nothing was counted', () => {
  const width = (bounds: ReturnType<typeof interval>): number => (bounds ? bounds[1] - bounds[0] : 0);
  expect(width(interval(cases(8, 10)))).toBeGreaterThan(width(interval(cases(80, 100))));
  expect(interval(cases(5, 5))).toEqual([1000, 1000]);
  expect(interval([{ hits: 0, of: 0 }])).toBeNull();
});

it('keeps every element of what it shuffles', () => {
  const list = Array.from({ length: 50 }, (_, at) => at);
  const mixed = shuffled(list, 3);
  expect(mixed).not.toEqual(list);
  expect([...mixed].sort((a, b) => a - b)).toEqual(list);
  expect(permille({ hits: 1, of: 3 })).toBe(333);
});
