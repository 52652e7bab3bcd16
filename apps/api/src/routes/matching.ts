import { endpoint } from './endpoint.ts';

const profile = async () => (await import('../schemas/profile.ts')).profile;

/** From what is known about a person to what fits, and why. */
export const matching = [
  endpoint({
    method: 'post',
    path: '/v1/match',
    operationId: 'match',
    tag: 'Matching',
    summary: 'What fits a profile, and why',
    description:
      'Red flags first, then causes and look-alikes with their ledger; for a child red flags alone. Nothing of the body is kept or logged.',
    query: async () => (await import('../schemas/match.ts')).query,
    body: profile,
    answer: {
      description: 'The assessment, in codes and in words.',
      schema: async () => (await import('../schemas/match.ts')).answer,
    },
    handle: async () => (await import('../answers/match.ts')).answerMatch,
  }),
  endpoint({
    method: 'post',
    path: '/v1/parse',
    operationId: 'parse',
    tag: 'Matching',
    summary: 'Findings in a person’s own words',
    description:
      'What is read is a suggestion for the person to confirm. Nothing of the body is kept or logged.',
    query: async () => (await import('../schemas/parse.ts')).query,
    body: async () => (await import('../schemas/parse.ts')).body,
    answer: {
      description: 'What was read, and where.',
      schema: async () => (await import('../schemas/parse.ts')).answer,
    },
    handle: async () => (await import('../answers/parse.ts')).answerParse,
  }),
  endpoint({
    method: 'post',
    path: '/v1/questions/next',
    operationId: 'nextQuestions',
    tag: 'Matching',
    summary: 'What to ask next, and why',
    description:
      'Questions about danger first, then those whose answers would change most; for a child those about danger alone. Nothing of the body is kept or logged.',
    query: async () => (await import('../schemas/next-questions.ts')).query,
    body: profile,
    answer: {
      description: 'The questions worth asking.',
      schema: async () => (await import('../schemas/next-questions.ts')).answer,
    },
    handle: async () => (await import('../answers/next-questions.ts')).answerNextQuestions,
  }),
];
