import { expect, it } from 'vitest';
import type { Model, Profile } from '../types.ts';
import { createMatcher } from './matcher.ts';

/**
 * A published sum, worked through the engine: Table 2 of "Conceptualization of category-oriented likelihood ratio: a useful
 * tool for clinical diagnostic reasoning", BMC Med Educ 2011;11:94. Pre-test odds of an infection of 0.13, four findings with
 * ratios of 1.5, 1.8, 3.1 and 4; the paper comes to odds of 4.35 and a probability of 81 %.
 */
const RATIOS = { one: 1.5, two: 1.8, three: 3.1, four: 4 };
const exact = (ratio: number): number => 10 * Math.log10(ratio);
/** As the compiled content holds them: on a grid of 1/64. */
const onGrid = (ratio: number): number => Math.round(exact(ratio) * 64) / 64;

const modelWith = (decibans: (ratio: number) => number) =>
  ({
    version: '2011+paper',
    candidates: [
      {
        kind: 'cause',
        id: 'infection',
        care: 'routine',
        prior: decibans(0.13),
        evidence: Object.entries(RATIOS).map(([finding, ratio]) => ({
          finding,
          answer: 'present',
          decibans: decibans(ratio),
          basis: 'published',
          sources: [],
        })),
      },
    ],
    findings: Object.fromEntries(
      Object.keys(RATIOS).map((id) => [
        id,
        { group: null, implies: [], age: null, onlyFor: null, frequency: 0.2 },
      ]),
    ),
    medicines: {},
    redFlags: [],
    criteria: [],
    questions: [],
    remedies: [],
  }) as unknown as Model;

function oddsWith(decibans: (ratio: number) => number): number {
  const findings = Object.fromEntries(Object.keys(RATIOS).map((id) => [id, 'present']));
  const [candidate] = createMatcher(modelWith(decibans)).match({ findings } as Profile).ranked;
  return 10 ** ((candidate?.decibans ?? 0) / 10);
}
const percent = (odds: number): string => (100 * (odds / (1 + odds))).toFixed(0);

it('comes to the odds and the probability of the paper, to the digit', () => {
  const odds = oddsWith(exact);
  expect(odds.toFixed(2)).toBe('4.35');
  expect(percent(odds)).toBe('81');
});

it('comes to the same percent on the grid, a hundredth of the odds away at most', () => {
  const odds = oddsWith(onGrid);
  expect(percent(odds)).toBe('81');
  expect(Math.abs(odds - 4.35)).toBeLessThan(0.015);
});
