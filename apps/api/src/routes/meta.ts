import * as content from '@cramps/content';
import { message } from '@cramps/content/explain';
import { createRoute, OpenAPIHono } from '@hono/zod-openapi';
import { localeOf, locales, localised } from '../locales.ts';
import { cached } from '../middleware.ts';
import { meta } from '../schemas.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/meta',
  operationId: 'getMeta',
  summary: 'What this is, for what, and in which version',
  tags: ['About'],
  middleware: [cached] as const,
  responses: { 200: { description: 'About the content.', content: { 'application/json': { schema: meta } } } },
});

const { causes, mimics, findings, questions, redFlags, remedies, medicines, claims, sources } = content;
const counts = Object.fromEntries(
  Object.entries({ causes, mimics, findings, questions, redFlags, remedies, medicines, claims, sources }).map(
    ([name, record]) => [name, Object.keys(record).length],
  ),
);
const lastChecked =
  [...Object.values(causes), ...Object.values(mimics), ...Object.values(remedies)]
    .map(({ checked }) => checked.on)
    .sort()
    .at(-1) ?? '';

export const metaRoutes = new OpenAPIHono().openapi(route, (c) => {
  return c.json(
    {
      name: 'cramps',
      contentVersion: content.contentVersion,
      intendedUse: message(localised(localeOf(c)).words, 'site.purpose'),
      locales,
      counts,
      lastChecked,
      reviewedBy: null,
      licence: 'CC-BY-4.0',
    },
    200,
  );
});
