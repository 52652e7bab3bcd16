import { kindNames, KINDS, type KindName } from '../collections/kinds.ts';
import { endpoint } from './endpoint.ts';

const schemas = () => import('../schemas/lists.ts');
const answers = () => import('../answers/collections.ts');

const plural = (name: string): string => (name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`);

function listEndpoint(kind: KindName) {
  const { path, many, name } = KINDS[kind];
  return endpoint({
    method: 'get',
    path: `/v1/${path}`,
    operationId: `list${plural(name)}`,
    tag: 'Content',
    summary: `The ${many}, filtered and by pages`,
    query: async () => (await schemas()).listQuery(kind),
    answer: {
      description: `A page of ${many}.`,
      schema: async () => (await schemas()).listAnswer(kind),
    },
    handle: async () => (await answers()).answerList(kind),
  });
}

function itemEndpoint(kind: KindName) {
  const { path, one, name, example } = KINDS[kind];
  return endpoint({
    method: 'get',
    path: `/v1/${path}/{id}`,
    operationId: `get${name}`,
    tag: 'Content',
    summary: `One ${one}: facts, words and sources`,
    query: async () => (await schemas()).itemQuery(kind),
    params: { id: { description: `Id of the ${one}.`, example } },
    answer: { description: `The ${one}.`, schema: async () => (await schemas()).itemAnswer(kind) },
    problems: ['unknown-id'],
    handle: async () => (await answers()).answerItem(kind),
  });
}

/** A list and an item for each kind of thing there is, and a search over them. */
export const content = [
  ...kindNames.flatMap((kind) => [listEndpoint(kind), itemEndpoint(kind)]),
  endpoint({
    method: 'get',
    path: '/v1/search',
    operationId: 'search',
    tag: 'Content',
    summary: 'Causes, look-alikes, remedies, medicines and claims by words, best first',
    query: async () => (await import('../schemas/search.ts')).query,
    needsQuery: true,
    answer: {
      description: 'What was found.',
      schema: async () => (await import('../schemas/search.ts')).answer,
    },
    handle: async () => (await import('../answers/search.ts')).answerSearch,
  }),
];
