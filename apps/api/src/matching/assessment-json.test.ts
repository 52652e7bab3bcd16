import { findings, medicines, type Profile } from '@cramps/content';
import { clinicalCases, layCases } from '@cramps/content/cases';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localised } from '../locales.ts';
import { answerAbout } from './answer.ts';
import { assessmentJson, wholeAssessment } from './assessment-json.ts';

const texts = await localised('en');
const decoder = new TextDecoder();

/** To the byte what JSON.stringify writes. */
function expectSame(profile: Profile): void {
  const answer = answerAbout(profile, texts);
  expect(decoder.decode(assessmentJson(answer, texts))).toBe(JSON.stringify(wholeAssessment(answer, texts)));
}

it('writes what JSON.stringify writes, for every vignette', async () => {
  for (const { text } of [...clinicalCases, ...layCases]) expectSame((await texts.parse(text)).profile);
});

it('writes what JSON.stringify writes, for any profile', () => {
  const profile = fc.record(
    {
      findings: fc.dictionary(
        fc.constantFrom(...Object.keys(findings)),
        fc.constantFrom('present', 'absent', 'unknown'),
        { maxKeys: 40 },
      ),
      medicines: fc.uniqueArray(fc.constantFrom(...Object.keys(medicines)), { maxLength: 12 }),
      age: fc.double({ min: 0, max: 120, noNaN: true }),
      sex: fc.constantFrom('female', 'male'),
    },
    { requiredKeys: ['findings'] },
  );
  fc.assert(
    fc.property(profile, (any) => expectSame(any as Profile)),
    { numRuns: 300 },
  );
});
