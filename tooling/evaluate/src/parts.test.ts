import { model } from '@cramps/content/match';
import { expect, it } from 'vitest';
import { ABLATIONS, matcherWithout } from './ablations.ts';
import { BANDS, calibration } from './calibration.ts';
import { confusion } from './confusion.ts';
import { ourCases } from './files.ts';
import { labelsOf } from './measures.ts';
import { describeMiss } from './misses.ts';
import { outcomeOf, outcomeOfLabels, profileOf } from './outcome.ts';

const files = ourCases();
const vignettes = files.flatMap(({ cases }) => cases);
const outcomes = vignettes.map((one) => outcomeOf(one));
const labelled = outcomes.filter(({ vignette }) => labelsOf(vignette).length > 0);

it('takes out of the model what it says, and nothing else', () => {
  const lines = (name: string) => ABLATIONS[name]?.().candidates.flatMap(({ evidence }) => evidence) ?? [];
  const all = model.candidates.flatMap(({ evidence }) => evidence);
  expect(lines('without published ratios')).toEqual(all.filter(({ basis }) => basis === 'judgement'));
  expect(lines('without what was denied').every(({ answer }) => answer === 'present')).toBe(true);
  expect(lines('without lines that speak against').every(({ decibans }) => decibans > 0)).toBe(true);
  expect(new Set(ABLATIONS['without base rates']?.().candidates.map(({ prior }) => prior)).size).toBe(1);
  const groups = Object.values(ABLATIONS['without groups that count once']?.().findings ?? {});
  expect(groups.length > 0 && groups.every(({ group }) => group === null)).toBe(true);
});

it('matches with the part taken out', () => {
  const profile = { findings: { 'at-night': 'present' } } as const;
  const [first] = matcherWithout('without published ratios')(profile).ranked.filter(
    ({ id }) => id === 'idiopathic',
  );
  expect(first?.reasons.every(({ basis }) => basis === 'judgement')).toBe(true);
});

it('puts every candidate of a labelled case in a band, and every case in a cell', () => {
  const bands = calibration(outcomes);
  expect(bands.map(({ band }) => band)).toEqual(BANDS);
  const of = (which: 'labelled' | 'leading') => bands.reduce((sum, one) => sum + one[which].of, 0);
  expect(of('labelled')).toBe(labelled.length * model.candidates.length);
  expect(of('leading')).toBe(labelled.length);
  const cells = Object.values(confusion(outcomes)).flatMap((row) => Object.values(row));
  expect(cells.reduce((sum, n) => sum + n, 0)).toBe(labelled.length);
});

it('takes labels as answers', () => {
  expect(
    profileOf({
      present: ['calf'],
      absent: ['swelling'],
      medicines: ['atorvastatin', 'no-such'],
      age: 70,
      sex: null,
    }),
  ).toEqual({ findings: { calf: 'present', swelling: 'absent' }, medicines: ['atorvastatin'], age: 70 });
  const [one] = vignettes.filter(({ extract }) => extract?.present.includes('pregnancy'));
  if (!one?.extract) return expect.fail('There is no labelled case of a pregnancy.');
  expect(
    outcomeOfLabels({ ...one, extract: one.extract }).assessment.ranked[0]?.reasons.length,
  ).toBeGreaterThan(0);
});

it('describes each miss with its ledger, and nothing where nothing was missed', () => {
  const described = outcomes.map((one) => describeMiss(one));
  expect(described.some((lines) => lines.length === 0)).toBe(true);
  const [lines] = described.filter(({ length }) => length > 0);
  expect(lines?.join('\n')).toMatch(/^\S+: .+\n {2}wanted .+; got .+\n {2}urgency .+\n {2}a cramp: .+/);
  expect(lines?.some((line) => /^ {4}[+-]\d+\.\d/.test(line))).toBe(true);
});
