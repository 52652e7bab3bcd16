import type { OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { PROBLEMS, type ProblemName } from '../src/problem/names.ts';
import { PROBLEM_JSON } from '../src/problem/problem.ts';
import { problemsOf, type Endpoint } from '../src/routes/endpoint.ts';
import { problemSchema } from '../src/schemas/problem.ts';
import { noQuery } from '../src/schemas/query/none.ts';
import { z } from '../src/zod.ts';
import { showExactOptional } from './exact-optional.ts';

const JSON_TYPE = 'application/json';

/** The problems of an endpoint, by status. */
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

/** Documents an endpoint by what it is served with. */
export async function addEndpoint(registry: OpenAPIRegistry, endpoint: Endpoint): Promise<void> {
  const { method, path, operationId, summary, description, tag, answer } = endpoint;
  const params = Object.entries(endpoint.params ?? {}).map(([name, about]) => [
    name,
    z.string().openapi(about),
  ]);
  const body = await endpoint.body?.();
  registry.registerPath({
    method,
    path,
    operationId,
    summary,
    ...(description ? { description } : {}),
    tags: [tag],
    request: {
      query: (await endpoint.query?.()) ?? noQuery,
      ...(params.length > 0 ? { params: z.object(Object.fromEntries(params)) } : {}),
      ...(body ? { body: { required: true, content: { [JSON_TYPE]: { schema: body } } } } : {}),
    },
    responses: {
      200: {
        description: answer.description,
        content: { [JSON_TYPE]: { schema: showExactOptional(await answer.schema()) } },
      },
      ...problemAnswers(problemsOf(endpoint)),
    },
  });
}
