import { describe, expect, it } from 'vitest';
import type { Candidate, Criterion } from '../types.ts';
import type { Answers } from './answers.ts';
import { crampFit, criterionResults } from './criteria.ts';

const criteria = [
  { id: 'hard', met: ['hard', 'called'], unmet: [], unmetWithout: ['hard'], weight: { met: 10, unmet: -3 } },
  {
    id: 'in-bed',
    met: ['night'],
    unmet: ['walking'],
    unmetWithout: ['night'],
    weight: { met: 7, unmet: -3 },
  },
  { id: 'in-calf', met: ['calf'], unmet: [], unmetWithout: [], weight: { met: 0, unmet: 0 } },
] as unknown as Criterion[];

const ranking = (cause: number, mimic: number): Candidate[] =>
  [
    { kind: 'cause', decibans: cause },
    { kind: 'mimic', decibans: mimic },
  ] as Candidate[];

const fit = (said: Record<string, 'present' | 'absent'>, cause = -4, mimic = -12) => {
  const answers = new Map(Object.entries(said).map(([id, answer]) => [id, { answer }])) as unknown as Answers;
  return crampFit(criteria, criterionResults(criteria, answers), ranking(cause, mimic));
};

describe('a criterion', () => {
  const status = (said: Record<string, string>): string[] =>
    criterionResults(
      criteria,
      new Map(Object.entries(said).map(([id, answer]) => [id, { answer }])) as unknown as Answers,
    ).map((one) => one.status);

  it('is met by any of its signs, and not met where none is there and one is denied', () => {
    expect(status({ called: 'present', hard: 'absent' })[0]).toBe('met');
    expect(status({ hard: 'absent' })[0]).toBe('unmet');
    expect(status({})[0]).toBe('unknown');
  });

  it('is not met where a sign against it is there, whatever else is', () => {
    expect(status({ night: 'present', walking: 'present' })[1]).toBe('unmet');
  });
});

describe('is it a cramp', () => {
  it('adds what counts to the lead of the causes', () => {
    // -10, hard +10, in bed +7, ahead 8.
    expect(fit({ called: 'present', night: 'present' })).toBe('typical');
    // -10, hard +10, ahead 8.
    expect(fit({ called: 'present' })).toBe('possible');
    // -10, in bed +7, behind 10 at most.
    expect(fit({ night: 'present' }, -12, 20)).toBe('unlikely');
  });

  it('is not typical while something that counts is not met', () => {
    // -10, hard +10, not in bed -3, ahead 10 at most, in all 7; then 10 with more for it.
    expect(fit({ called: 'present', walking: 'present' }, 20)).toBe('possible');
  });

  it('stays possible as long as nothing that counts is known and no look-alike has come far', () => {
    expect(fit({})).toBe('possible');
    expect(fit({ calf: 'present' })).toBe('possible');
    expect(fit({ calf: 'present' }, -4, -9)).toBe('unlikely');
    expect(fit({}, -16, -12)).toBe('unlikely');
  });

  it('is unlikely where nothing that counts speaks for it and a cause is only a little ahead', () => {
    expect(fit({ hard: 'absent' })).toBe('unlikely');
  });
});
