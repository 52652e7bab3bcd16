/** Ratios that people have a word for; the keys are under `diary.compare.times`. */
const STEPS: readonly (readonly [value: number, key: string])[] = [
  [1 / 10, 'tenth'],
  [1 / 5, 'fifth'],
  [1 / 4, 'quarter'],
  [1 / 3, 'third'],
  [1 / 2, 'half'],
  [2 / 3, 'two-thirds'],
  [5 / 6, 'few-less'],
  [1, 'same'],
  [6 / 5, 'few-more'],
  [3 / 2, 'half-more'],
  [2, 'twice'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [10, 'ten'],
];
/** So near to 1 nobody could tell. */
const NEAR = 1.05;
const LOWEST = 1 / 14;
const HIGHEST = 14;

const distance = (a: number, b: number) => Math.abs(Math.log(a / b));

/**
 * The word nearest to a ratio. A ratio below 1 is never worded as no change or more, nor the other way round, unless it is
 * as good as 1: rounding must not undo what the numbers show.
 */
export function ratioKey(ratio: number): string {
  if (ratio === 0) return 'none';
  if (ratio < LOWEST) return 'least';
  if (ratio > HIGHEST) return 'most';
  const here = distance(ratio, 1) < Math.log(NEAR) ? 0 : Math.sign(ratio - 1);
  const fitting = STEPS.filter(([value]) => Math.sign(value - 1) === here);
  return fitting.reduce((best, step) =>
    distance(step[0], ratio) < distance(best[0], ratio) ? step : best,
  )[1];
}

/** The word for an end of an interval that leaves 1 out keeps it out. */
export function endKey(end: number, clear: boolean): string {
  const key = ratioKey(end);
  if (!clear || key !== 'same') return key;
  return end < 1 ? 'few-less' : 'few-more';
}
