import { QUESTIONS } from '../query/paging.ts';
import { z } from '../zod.ts';
import { nextQuestion } from './next-question.ts';
import { locale } from './query/locale.ts';
import { upTo } from './query/paging.ts';

export const query = z.strictObject({
  n: upTo({ most: 10, preset: QUESTIONS, description: 'How many questions at most.' }),
  locale,
});

export const answer = z
  .strictObject({ items: z.array(nextQuestion).describe('Empty when nothing more would change the answer.') })
  .openapi('NextQuestions');
