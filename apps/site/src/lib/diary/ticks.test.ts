import { expect, it } from 'vitest';
import { ticksUpTo } from './ticks.ts';

it.each([
  [1, [0, 1]],
  [3, [0, 1, 2, 3]],
  [5, [0, 2, 4, 6]],
  [17, [0, 5, 10, 15, 20]],
  [41, [0, 20, 40, 60]],
  [400, [0, 100, 200, 300, 400]],
])('marks an axis up to %d', (most, ticks) => {
  expect(ticksUpTo(most)).toEqual(ticks);
});
