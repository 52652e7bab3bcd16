import { COLLECTION_OF } from '../collections/index.ts';
import { textsFor } from '../locales.ts';
import { listOf } from '../query/list-of.ts';
import { locale } from '../query/locale.ts';
import { upTo } from '../query/paging.ts';
import { searchText } from '../query/text.ts';
import type { KnownAnswers } from '../reply/known.ts';
import { z } from '../zod.ts';
import { endpoint, newRoutes, type Routes } from './endpoint.ts';

const kinds = Object.keys(COLLECTION_OF) as (keyof typeof COLLECTION_OF)[];
const PRESET = 20;

const hit = z
  .strictObject({
    kind: z.enum(kinds),
    id: z.string(),
    name: z.string(),
    score: z.number().describe('Relevance, higher is better; only comparable within one search.'),
    href: z.string(),
  })
  .openapi('Hit');

const schema = z
  .strictObject({ items: z.array(hit), total: z.number().int().describe('How many are given.') })
  .openapi('SearchResult');

const query = z.strictObject({
  q: searchText({ description: 'Words to look for; one wrong letter is forgiven in longer ones.' }),
  kind: listOf(kinds, { description: 'Only these kinds.' }),
  limit: upTo({ most: 100, preset: PRESET, description: 'How many to give at most.' }),
  locale,
});

export function searchRoutes(known: KnownAnswers): Routes {
  const app = newRoutes();
  const spec = {
    method: 'get',
    path: '/v1/search',
    operationId: 'search',
    tag: 'Content',
    summary: 'Causes, look-alikes, remedies, medicines and claims by words, best first',
    query,
    answer: { description: 'What was found.', schema },
  } as const;
  endpoint(app, spec, (c, { query: { q, kind, limit = PRESET } }) => {
    const items = textsFor(c)
      .search(q, Number.POSITIVE_INFINITY)
      .filter((found) => !kind || kind.includes(found.kind))
      .slice(0, limit)
      .map((found) => ({ ...found, href: `/v1/${COLLECTION_OF[found.kind].path}/${found.id}` }));
    return known.send(c, { items, total: items.length });
  });
  return app;
}
