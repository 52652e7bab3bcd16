import type { Profile } from '@cramps/content';
import { match } from '@cramps/content/match';
import { assessmentJson, wholeAssessment } from '../matching/assessment-json.ts';
import { textsFor } from '../locales.ts';
import { fieldsOf, pick, wholeOrSparse } from '../query/fields.ts';
import { locale } from '../query/locale.ts';
import { personal } from '../reply/personal.ts';
import { assessment, profile, PROFILE_MEMBERS } from '../schemas/profile.ts';
import { z } from '../zod.ts';
import { endpoint, newRoutes, type Routes } from './endpoint.ts';

export function matchRoutes(): Routes {
  const app = newRoutes();
  const spec = {
    method: 'post',
    path: '/v1/match',
    operationId: 'match',
    tag: 'Matching',
    summary: 'What fits a profile, and why',
    description:
      'Red flags first, then causes and look-alikes with their ledger. Nothing of the body is kept or logged.',
    query: z.strictObject({ fields: fieldsOf(assessment), locale }),
    body: profile,
    members: PROFILE_MEMBERS,
    answer: { description: 'The assessment, in codes and in words.', schema: wholeOrSparse(assessment) },
  } as const;
  endpoint(app, spec, (c, { query: { fields }, body }) => {
    const result = match(body as Profile);
    const texts = textsFor(c);
    const json = fields
      ? JSON.stringify(pick(wholeAssessment(result, texts), fields))
      : assessmentJson(result, texts);
    return personal(c, json);
  });
  return app;
}
