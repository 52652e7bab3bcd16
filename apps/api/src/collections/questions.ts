import { questions, type Question, type Words } from '@cramps/content';
import { choice, collection, filter } from './collection.ts';
import { linksTo } from './links.ts';

/** The words of a question, without what the facts say already. */
function wordsOf(words: Words['questions'][string] | undefined): object | undefined {
  if (!words) return undefined;
  const { title, why, hint, options } = words;
  return { title, why, ...(hint === undefined ? {} : { hint }), options };
}

export const questionCollection = collection<Question>({
  record: questions,
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
