import { causes, nearMisses, sources, type Cause } from '@cramps/content';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { localeOf, localised } from '../locales.ts';
import { cached } from '../middleware.ts';
import { problem, problemSchema } from '../problem.ts';
import * as schemas from '../schemas.ts';

const problemContent = { 'application/problem+json': { schema: problemSchema } };
const localeQuery = z.object({ locale: z.string().optional().describe('Locale of the words, for instance en.') });

const list = createRoute({
  method: 'get',
  path: '/v1/causes',
  operationId: 'listCauses',
  summary: 'All causes, in the order of their ids',
  tags: ['Content'],
  middleware: [cached] as const,
  request: { query: localeQuery },
  responses: { 200: { description: 'The causes.', content: { 'application/json': { schema: schemas.causeList } } } },
});

const one = createRoute({
  method: 'get',
  path: '/v1/causes/{id}',
  operationId: 'getCause',
  summary: 'One cause: facts, words and sources',
  tags: ['Content'],
  middleware: [cached] as const,
  request: { params: z.object({ id: z.string().openapi({ example: 'pregnancy' }) }), query: localeQuery },
  responses: {
    200: { description: 'The cause.', content: { 'application/json': { schema: schemas.cause } } },
    404: { description: 'No cause with this id; near misses in `detail`.', content: problemContent },
  },
});

export const causeRoutes = new OpenAPIHono()
  .openapi(list, (c) => {
    const { words } = localised(localeOf(c));
    const items = Object.values<Cause>(causes).map(({ id, group, care }) => ({
      id,
      name: words.causes[id]?.name ?? id,
      short: words.causes[id]?.short ?? '',
      group,
      care,
      href: `/v1/causes/${id}`,
    }));
    return c.json({ items, total: items.length }, 200);
  })
  .openapi(one, (c) => {
    const { id } = c.req.valid('param');
    const cause: Cause | undefined = Object.hasOwn(causes, id) ? causes[id as Cause['id']] : undefined;
    const { articles, words } = localised(localeOf(c));
    const text = articles.causes[id];
    if (!cause || !text) {
      const near = nearMisses(id, Object.keys(causes));
      return problem(
        c,
        'unknown-id',
        near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'GET /v1/causes lists the ids.',
      ) as never;
    }
    return c.json(
      {
        ...cause,
        words: text,
        remedyLinks: cause.remedies.map((remedy) => ({ id: remedy, name: words.remedies[remedy]?.name ?? remedy })),
        sourceList: cause.sources.map((source) => sources[source]),
      } as unknown as z.infer<typeof schemas.cause>,
      200,
    );
  });
