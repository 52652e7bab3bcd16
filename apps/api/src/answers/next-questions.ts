import type { Profile } from '@cramps/content';
import { textsFor } from '../locales.ts';
import { questionsFor } from '../matching/next-questions.ts';
import { QUESTIONS } from '../query/paging.ts';
import { personal } from '../reply/personal.ts';
import type { Handler } from '../routes/endpoint.ts';

/** Answers with what to ask next, and why. */
export const answerNextQuestions: Handler<{ n?: number | undefined }, object> = async (
  c,
  { query: { n = QUESTIONS }, body },
) => personal(c, JSON.stringify({ items: questionsFor(body as Profile, n, await textsFor(c)) }));
