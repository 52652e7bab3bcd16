import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv, Ctx } from '../env.ts';
import { faultsOf } from '../problem/faults.ts';
import { PROBLEMS, type ProblemName } from '../problem/names.ts';
import { problem, PROBLEM_JSON } from '../problem/problem.ts';
import { problemSchema } from '../problem/schema.ts';
import { jsonBody } from '../request/json-body.ts';
import { offers } from '../request/accept.ts';
import { z } from '../zod.ts';

export type Routes = OpenAPIHono<AppEnv>;
export const newRoutes = (): Routes => new OpenAPIHono<AppEnv>();

const nothing = z.strictObject({});
type Nothing = typeof nothing;

/** What an endpoint takes and gives. From this it is checked and documented. */
export interface Spec<Query extends z.ZodObject, Params extends z.ZodObject, Body extends z.ZodType> {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly query?: Query;
  readonly params?: Params;
  readonly body?: Body;
  /** Names the body may have at its top, for near misses. */
  readonly members?: readonly string[];
  readonly answer: { readonly description: string; readonly schema: z.ZodType };
  readonly problems?: readonly ProblemName[];
  /** Stands between the request and its checks. */
  readonly middleware?: readonly MiddlewareHandler<AppEnv>[];
}

export interface Input<Query extends z.ZodObject, Params extends z.ZodObject, Body extends z.ZodType> {
  readonly query: z.output<Query>;
  readonly params: z.output<Params>;
  readonly body: z.output<Body>;
}

const JSON_TYPE = 'application/json';
const OF_BODIES: readonly ProblemName[] = [
  'malformed-json',
  'body-too-large',
  'unsupported-media-type',
  'invalid-body',
];

/** The problems of an endpoint, by status, as the document tells them. */
function problemAnswers(names: readonly ProblemName[]) {
  const byStatus = Map.groupBy(new Set(names), (name) => PROBLEMS[name].status);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.map((name) => `${PROBLEMS[name].title} (\`${name}\`).`).join(' '),
        content: { [PROBLEM_JSON]: { schema: problemSchema } },
      },
    ]),
  );
}

/** What became of checking one part of a request. */
interface Checked {
  readonly success: boolean;
  readonly target: string;
  readonly error?: z.ZodError;
}

/** Adds an endpoint: checked by its schemas, documented from them, its faults told one by one. */
export function endpoint<
  Query extends z.ZodObject = Nothing,
  Params extends z.ZodObject = Nothing,
  Body extends z.ZodType = Nothing,
>(
  app: Routes,
  spec: Spec<Query, Params, Body>,
  handle: (c: Ctx, input: Input<Query, Params, Body>) => Response | Promise<Response>,
): void {
  const { method, path, operationId, tag, summary, answer, members = [], params, body } = spec;
  const query = spec.query ?? nothing;
  const problems: ProblemName[] = [
    'invalid-parameter',
    'not-acceptable',
    'too-many-requests',
    ...(body ? OF_BODIES : []),
    ...(spec.problems ?? []),
  ];
  const route = createRoute({
    method,
    path,
    operationId,
    summary,
    ...(spec.description ? { description: spec.description } : {}),
    tags: [tag],
    middleware: [offers(JSON_TYPE), ...(spec.middleware ?? []), ...(body ? [jsonBody] : [])],
    request: {
      query,
      ...(params ? { params } : {}),
      ...(body ? { body: { required: true, content: { [JSON_TYPE]: { schema: body } } } } : {}),
    },
    responses: {
      200: { description: answer.description, content: { [JSON_TYPE]: { schema: answer.schema } } },
      ...problemAnswers(problems),
    },
  });
  const handler = (c: Ctx) => {
    const { req } = c as unknown as { req: { valid: (target: string) => unknown } };
    const input = {
      query: req.valid('query'),
      params: params && req.valid('param'),
      body: body && req.valid('json'),
    };
    return handle(c, input as Input<Query, Params, Body>);
  };
  const hook = async ({ success, target, error }: Checked, c: Ctx): Promise<Response | undefined> => {
    if (success || !error) return undefined;
    if (target === 'json')
      return problem(c, 'invalid-body', faultsOf(error, await c.req.json(), 'body', members));
    const given = Object.entries(c.req.queries()).map(([name, values]) => [
      name,
      values.length > 1 ? values : values[0],
    ]);
    return problem(
      c,
      'invalid-parameter',
      faultsOf(error, Object.fromEntries(given), 'query', Object.keys(query.shape)),
    );
  };
  app.openapi(route, handler as never, hook as never);
}
