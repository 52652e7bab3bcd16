import type { Profile } from '@cramps/content';
import { questionsFor } from '../matching/next-questions.ts';
import { textsFor } from '../locales.ts';
import { locale } from '../query/locale.ts';
import { upTo } from '../query/paging.ts';
import { personal } from '../reply/personal.ts';
import { nextQuestion } from '../schemas/next-question.ts';
import { profile, PROFILE_MEMBERS } from '../schemas/profile.ts';
import { z } from '../zod.ts';
import { endpoint, newRoutes, type Routes } from './endpoint.ts';

const PRESET = 3;

const schema = z
  .strictObject({ items: z.array(nextQuestion).describe('Empty when nothing more would change the answer.') })
  .openapi('NextQuestions');

export function nextQuestionRoutes(): Routes {
  const app = newRoutes();
  const spec = {
    method: 'post',
    path: '/v1/questions/next',
    operationId: 'nextQuestions',
    tag: 'Matching',
    summary: 'What to ask next, and why',
    description:
      'Questions about danger first, then those whose answers would change most. Nothing of the body is kept or logged.',
    query: z.strictObject({
      n: upTo({ most: 10, preset: PRESET, description: 'How many questions at most.' }),
      locale,
    }),
    body: profile,
    members: PROFILE_MEMBERS,
    answer: { description: 'The questions worth asking.', schema },
  } as const;
  endpoint(app, spec, (c, { query: { n = PRESET }, body }) =>
    personal(c, JSON.stringify({ items: questionsFor(body as Profile, n, textsFor(c)) })),
  );
  return app;
}
