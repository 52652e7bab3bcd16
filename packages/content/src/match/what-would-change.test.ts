import fc from 'fast-check';
import { expect, it } from 'vitest';
import { model } from '../model.ts';
import type { FindingId, Profile } from '../types.ts';
import { createMatcher } from './matcher.ts';
import { match, whatWouldChange } from './index.ts';
import { tinyModel } from './tiny-model.ts';

it('says what either answer would add, less what it would take the place of', () => {
  const tiny = createMatcher(tinyModel);
  const [clot] = tiny
    .match({ findings: { red: 'present' } } as unknown as Profile)
    .ranked.filter(({ id }) => (id as string) === 'clot');
  if (!clot) return expect.fail('It is not ranked.');
  expect(tiny.whatWouldChange(clot)).toEqual([
    { finding: 'long', present: 13, absent: 0 },
    { finding: 'one-swollen', present: 3, absent: 0 },
    { finding: 'swollen', present: 0, absent: 0 },
  ]);
});

it('is what the answer does, for any profile and candidate', () => {
  const implied = new Set(Object.values(model.findings).flatMap(({ implies }) => implies));
  // What an answer implies moves a candidate as well; here is told of the answer alone.
  const alone = (id: FindingId): boolean => !implied.has(id) && model.findings[id]?.implies.length === 0;
  const ids = (Object.keys(model.findings) as FindingId[]).filter(alone);
  const answers = fc.dictionary(
    fc.constantFrom(...ids),
    fc.constantFrom('present' as const, 'absent' as const),
    {
      maxKeys: 12,
    },
  );
  const property = fc.property(answers, fc.nat(), (findings, at) => {
    const { ranked } = match({ findings });
    const candidate = ranked[at % ranked.length];
    const change = candidate && whatWouldChange(candidate).filter(({ finding }) => alone(finding))[at % 3];
    if (!candidate || !change) return true;
    return (['present', 'absent'] as const).every((answer) => {
      const after = match({ findings: { ...findings, [change.finding]: answer } });
      const same = after.ranked.find(({ id }) => id === candidate.id);
      return same?.decibans === candidate.decibans + change[answer];
    });
  });
  expect(fc.check(property, { numRuns: 2000 }).counterexample).toBeNull();
});
