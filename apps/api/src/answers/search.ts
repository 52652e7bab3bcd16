import { KINDS } from '../collections/kinds.ts';
import { textsFor } from '../locales.ts';
import { HITS } from '../query/paging.ts';
import type { Handler } from '../routes/endpoint.ts';

interface SearchQuery {
  readonly q: string;
  readonly kind?: readonly string[] | undefined;
  readonly limit?: number | undefined;
}

/** Answers with what was found, best first. */
export const answerSearch: Handler<SearchQuery> = async (c, { query: { q, kind, limit = HITS } }) => {
  const { search } = await textsFor(c);
  const items = search(q, Number.POSITIVE_INFINITY)
    .filter((found) => !kind || kind.includes(found.kind))
    .slice(0, limit)
    .map((found) => ({ ...found, href: `/v1/${KINDS[found.kind].path}/${found.id}` }));
  return c.get('known').send(c, () => ({ items, total: items.length }));
};
