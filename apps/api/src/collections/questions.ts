import { questions, type Question } from '@cramps/content';
import { z } from '../zod.ts';
import * as content from '../schemas/content.ts';
import { links } from '../schemas/links.ts';
import { questionWords } from '../schemas/published.ts';
import { choice, collection, filter } from './collection.ts';
import { linksTo } from './links.ts';

/** The words of a question, without what the facts say already. */
function wordsOf(words: object | undefined): object | undefined {
  if (!words) return undefined;
  const known = Object.keys(questionWords.shape);
  return Object.fromEntries(Object.entries(words).filter(([name]) => known.includes(name)));
}

export const questionCollection = collection<Question>({
  path: 'questions',
  one: 'question',
  many: 'questions',
  name: 'Question',
  example: 'leg-looks',
  record: questions,
  item: content.question.extend({
    words: questionWords,
    findingLinks: links.describe('The findings it asks about.'),
  }),
  summary: content.question
    .pick({ id: true, form: true, safety: true, onlyFor: true })
    .extend({ title: z.string(), href: z.string() }),
  filters: {
    form: choice({ in: questions, description: 'Only these forms.', of: ({ form }) => [form] }),
    safety: choice({
      in: questions,
      description: 'Only those about danger, or only the others.',
      of: ({ safety }) => [String(safety)],
    }),
    finding: filter({
      in: questions,
      description: 'Only those that ask about one of these findings.',
      of: ({ asks }) => asks,
    }),
  },
  texts: ({ id }, { words }) => [id, words.questions[id]?.title ?? ''],
  summarise: ({ id, form, safety, onlyFor }, { words }) => ({
    id,
    form,
    safety,
    onlyFor,
    title: words.questions[id]?.title ?? id,
    href: `/v1/questions/${id}`,
  }),
  detail: (question, localised) => ({
    ...question,
    words: wordsOf(localised.words.questions[question.id]),
    findingLinks: linksTo('findings', question.asks, localised),
  }),
});
