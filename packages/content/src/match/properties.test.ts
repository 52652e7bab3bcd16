import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findings, medicines } from '../data.ts';
import { model } from '../model.ts';
import { URGENCIES, type FindingId, type MedicineId, type Profile } from '../types.ts';
import { implications } from './answers.ts';
import { match, nextQuestions } from './index.ts';
import { createMatcher } from './matcher.ts';
import { dangerSigns } from './red-flags.ts';

/** What has to hold for any person, on the real content. */
const RUNS = { numRuns: 500 };

const ids = Object.keys(findings) as FindingId[];
const answer = fc.constantFrom('present', 'absent', 'unknown' as const);
const anyProfile: fc.Arbitrary<Profile> = fc
  .record(
    {
      findings: fc.dictionary(fc.constantFrom(...ids), answer, { maxKeys: 20 }),
      medicines: fc.uniqueArray(fc.constantFrom(...(Object.keys(medicines) as MedicineId[])), {
        maxLength: 4,
      }),
      age: fc.integer({ min: 0, max: 120 }),
      sex: fc.constantFrom('female', 'male'),
    },
    { requiredKeys: ['findings'] },
  )
  .map((profile) => profile as Profile);

const check = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void => {
  fc.assert(fc.property(arbitrary, holds), RUNS);
};
const signs = [...dangerSigns(model.redFlags, implications(model.findings))];
const severity = (profile: Profile): number => -URGENCIES.indexOf(match(profile).urgency);

describe('for any profile', () => {
  it('prior plus reasons is the score, exactly, in any order', () => {
    check(anyProfile, (profile) => {
      for (const { prior, reasons, decibans } of match(profile).ranked) {
        expect(reasons.reduce((sum, reason) => sum + reason.decibans, prior)).toBe(decibans);
        expect([...reasons].reverse().reduce((sum, reason) => sum + reason.decibans, prior)).toBe(decibans);
      }
    });
  });

  it('reasons stand largest first, and each was answered that way or follows', () => {
    check(anyProfile, (profile) => {
      for (const { reasons } of match(profile).ranked) {
        const sizes = reasons.map(({ decibans }) => Math.abs(decibans));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        for (const { finding, answer: said, from } of reasons) {
          expect(from !== undefined || profile.findings[finding] === said).toBe(true);
        }
      }
    });
  });

  it('"unknown" adds nothing', () => {
    check(anyProfile, (profile) => {
      const without = Object.fromEntries(
        Object.entries(profile.findings).filter(([, said]) => said !== 'unknown'),
      );
      const { nextQuestions: _a, ...told } = match(profile);
      const { nextQuestions: _b, ...untold } = match({ ...profile, findings: without });
      expect(told).toEqual(untold);
    });
  });

  it('the order of answers is nothing', () => {
    check(anyProfile, (profile) => {
      const turned = {
        ...profile,
        findings: Object.fromEntries(Object.entries(profile.findings).reverse()),
        ...(profile.medicines ? { medicines: [...profile.medicines].reverse() } : {}),
      };
      expect(match(turned)).toEqual(match(profile));
    });
  });

  it('the order of the data is nothing', () => {
    const turned = createMatcher({
      ...model,
      candidates: [...model.candidates].reverse(),
      findings: Object.fromEntries(Object.entries(model.findings).reverse()) as typeof model.findings,
      redFlags: [...model.redFlags].reverse(),
    });
    check(anyProfile, (profile) => {
      expect(turned.match(profile)).toEqual(match(profile));
    });
  });

  it('one more danger sign never lowers urgency', () => {
    check(fc.tuple(anyProfile, fc.constantFrom(...signs)), ([profile, sign]) => {
      fc.pre(profile.findings[sign] !== 'absent');
      const more = { ...profile, findings: { ...profile.findings, [sign]: 'present' as const } };
      expect(severity(more)).toBeGreaterThanOrEqual(severity(profile));
    });
  });

  it('asks only what is open, one finding a question', () => {
    check(anyProfile, (profile) => {
      const next = nextQuestions(profile, 50);
      for (const id of next) expect(profile.findings[id]).toBeUndefined();
      const asking = next.map((id) => model.questions.findIndex(({ asks }) => asks.includes(id)));
      expect(new Set(asking).size).toBe(next.length);
    });
  });

  it('ids the content does not know, and names every object has, change nothing', () => {
    check(anyProfile, (profile) => {
      const odd = {
        ...profile.findings,
        constructor: 'present',
        'no-such-finding': 'present',
        toString: 'absent',
      };
      const { resultId: _a, ...ours } = match(profile);
      const { resultId: _b, ...theirs } = match({ ...profile, findings: odd } as Profile);
      expect(theirs).toEqual(ours);
    });
  });
});
