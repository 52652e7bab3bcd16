import type { Profile } from '@cramps/content';
import { textsFor } from '../locales.ts';
import { answerAbout } from '../matching/answer.ts';
import { assessmentJson, wholeAssessment } from '../matching/assessment-json.ts';
import { pick } from '../query/pick.ts';
import { personal } from '../reply/personal.ts';
import type { Handler } from '../routes/endpoint.ts';

/** Answers with what fits a profile, and why. */
export const answerMatch: Handler<{ fields?: string[] | undefined }, object> = async (
  c,
  { query: { fields }, body },
) => {
  const texts = await textsFor(c);
  const result = answerAbout(body as Profile, texts);
  const json = fields
    ? JSON.stringify(pick(wholeAssessment(result, texts), fields))
    : assessmentJson(result, texts);
  return personal(c, json);
};
