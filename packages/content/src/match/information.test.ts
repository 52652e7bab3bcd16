import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Divergence, stepsOf, TICKS_PER_BIT } from './information.ts';

const divergence = new Divergence();
const bits = (from: number, by: number): number =>
  divergence.ticks(stepsOf(from), stepsOf(by)) / TICKS_PER_BIT;
const chance = (decibans: number): number => 1 / (1 + 10 ** (-decibans / 10));

/** The textbook sum: of each outcome its chance after, times how much likelier it became. */
function byDefinition(from: number, by: number): number {
  const [before, after] = [chance(from), chance(from + by)];
  return after * Math.log2(after / before) + (1 - after) * Math.log2((1 - after) / (1 - before));
}

it('is the divergence as textbooks write it', () => {
  for (const [from, by] of [
    [0, 10],
    [0, -10],
    [-20, 17],
    [-3.75, 3],
    [12, -7],
  ] as const) {
    expect(bits(from, by)).toBeCloseTo(byDefinition(from, by), 9);
  }
  expect(bits(0, 100)).toBeCloseTo(1, 6);
});

it('is never under nothing, and nothing where nothing moves', () => {
  const steps = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(
      steps,
      steps,
      (from, by) => divergence.ticks(from, by) >= -1e-6 && divergence.ticks(from, 0) === 0,
    ),
    { numRuns: 10_000 },
  );
  expect(divergence.ticks(3, 0)).toBe(0);
});
