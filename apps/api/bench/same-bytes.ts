import type { Profile } from '@cramps/content';
import { collections } from '../src/collections/index.ts';
import { localised } from '../src/locales.ts';
import { answerAbout } from '../src/matching/answer.ts';
import { assessmentJson } from '../src/matching/assessment-json.ts';

/** What is asked in the measurements. */
export const CAUSE = 'diuretics';
export const PROFILE: Profile = {
  findings: {
    calf: 'present',
    'at-night': 'present',
    'wakes-from-sleep': 'present',
    redness: 'absent',
    pregnancy: 'absent',
    'one-sided-swelling': 'absent',
  },
  medicines: ['furosemide', 'atorvastatin'],
  age: 70,
  sex: 'female',
};

const texts = await localised('en');
const { record, detail } = collections.cause;
const cause = record[CAUSE];

/** What the API answers, as bytes. */
export const causeJson = new TextEncoder().encode(JSON.stringify(cause && detail(cause, texts)));
export const matchJson = assessmentJson(answerAbout(PROFILE, texts), texts);
