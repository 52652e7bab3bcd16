import { PROBLEMS, problemType, type ProblemName } from '../problem/names.ts';
import { unknownId } from '../problem/unknown.ts';
import type { KnownAnswers } from '../reply/known.ts';
import { z } from '../zod.ts';
import { endpoint, newRoutes, type Routes } from './endpoint.ts';

const kind = z
  .strictObject({ type: z.string(), title: z.string(), status: z.number().int(), detail: z.string() })
  .openapi('ProblemKind');
const kinds = z.strictObject({ items: z.array(kind), total: z.number().int() }).openapi('ProblemKindList');

const names = Object.keys(PROBLEMS) as ProblemName[];
const tell = (name: ProblemName) => ({ type: problemType(name), ...PROBLEMS[name] });

/** Where the `type` of a problem leads. */
export function problemRoutes(known: KnownAnswers): Routes {
  const app = newRoutes();
  const list = {
    method: 'get',
    path: '/problems',
    operationId: 'listProblems',
    tag: 'About',
    summary: 'Every kind of problem this API tells of',
    answer: { description: 'The kinds.', schema: kinds },
    middleware: [known.first],
  } as const;
  endpoint(app, list, (c) => known.send(c, { items: names.map(tell), total: names.length }));

  const item = {
    method: 'get',
    path: '/problems/{id}',
    operationId: 'getProblem',
    tag: 'About',
    summary: 'One kind of problem',
    params: z.object({
      id: z.string().openapi({ description: 'End of its type.', example: 'invalid-body' }),
    }),
    answer: { description: 'The kind.', schema: kind },
    problems: ['unknown-id'],
    middleware: [known.first],
  } as const;
  endpoint(app, item, (c, { params: { id } }) => {
    const name = names.find((each) => each === id);
    return name ? known.send(c, tell(name)) : unknownId(c, 'problem', id, names, '/problems');
  });
  return app;
}
