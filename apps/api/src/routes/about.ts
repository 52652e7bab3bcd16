import { endpoint } from './endpoint.ts';

const meta = endpoint({
  method: 'get',
  path: '/v1/meta',
  operationId: 'getMeta',
  tag: 'About',
  summary: 'What this is, for what, and in which version',
  query: async () => (await import('../schemas/meta.ts')).query,
  answer: {
    description: 'About the content.',
    schema: async () => (await import('../schemas/meta.ts')).answer,
  },
  handle: async () => (await import('../answers/meta.ts')).answerMeta,
});

const health = endpoint({
  method: 'get',
  path: '/healthz',
  operationId: 'getHealth',
  tag: 'About',
  summary: 'Whether this process lives',
  answer: { description: 'It does.', schema: async () => (await import('../schemas/health.ts')).answer },
  handle: async () => (await import('../answers/health.ts')).answerHealth,
});

const problems = endpoint({
  method: 'get',
  path: '/problems',
  operationId: 'listProblems',
  tag: 'About',
  summary: 'Every kind of problem this API tells of',
  answer: {
    description: 'The kinds.',
    schema: async () => (await import('../schemas/problem-kinds.ts')).all,
  },
  handle: async () => (await import('../answers/problems.ts')).answerProblems,
});

const problem = endpoint({
  method: 'get',
  path: '/problems/{id}',
  operationId: 'getProblem',
  tag: 'About',
  summary: 'One kind of problem',
  params: { id: { description: 'End of its type.', example: 'invalid-body' } },
  answer: { description: 'The kind.', schema: async () => (await import('../schemas/problem-kinds.ts')).one },
  problems: ['unknown-id'],
  handle: async () => (await import('../answers/problems.ts')).answerProblem,
});

/** What this is, whether it lives, and where the `type` of a problem leads. */
export const about = { meta, health, problems: [problems, problem] };
