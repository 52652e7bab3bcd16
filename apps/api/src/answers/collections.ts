import { collections } from '../collections/index.ts';
import { KINDS, type KindName } from '../collections/kinds.ts';
import { textsFor } from '../locales.ts';
import { unknownId } from '../problem/unknown.ts';
import { cursorAfter, PAGE } from '../query/paging.ts';
import { pick } from '../query/pick.ts';
import { wordsBegin } from '../query/words-begin.ts';
import type { Handler } from '../routes/endpoint.ts';

/** The address of the page after this one: the same query, going on after an id. */
function nextPage(url: string, after: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set('cursor', cursorAfter(after));
  return `${pathname}?${searchParams.toString()}`;
}

/** What a list is asked, but for the filters of its kind, which have their own names. */
export interface ListQuery {
  readonly q?: string | undefined;
  readonly limit?: number | undefined;
  readonly cursor?: number | undefined;
  readonly fields?: readonly string[] | undefined;
}

/** Answers with a page of the list of a kind. */
export function answerList(kind: KindName): Handler<ListQuery> {
  const { record, filters, texts, summarise } = collections[kind];
  const all = Object.values(record);
  return async (c, { query }) => {
    const localised = await textsFor(c);
    const { q, limit = PAGE, cursor = 0, fields } = query;
    const wanted = Object.entries(filters).flatMap(([key, { of }]) => {
      const values = (query as Readonly<Record<string, readonly string[] | undefined>>)[key];
      return values ? [{ of, values }] : [];
    });
    const fits = (entity: (typeof all)[number]): boolean =>
      wanted.every(({ of, values }) => of(entity).some((value) => values.includes(value))) &&
      (q === undefined || wordsBegin(q, texts(entity, localised)));
    const fitting = all.filter(fits);
    const rest = all.slice(cursor).filter(fits);
    const last = rest.length > limit ? rest[limit - 1] : undefined;
    const next = last ? nextPage(c.req.url, last.id) : null;
    const page = () => ({
      items: rest.slice(0, limit).map((entity) => pick(summarise(entity, localised), fields)),
      total: fitting.length,
      next,
    });
    return c.get('known').send(c, page, next ? { Link: `<${next}>; rel="next"` } : {});
  };
}

/** Answers with one thing of a kind. */
export function answerItem(kind: KindName): Handler<Pick<ListQuery, 'fields'>> {
  const { record, detail } = collections[kind];
  const { one, path } = KINDS[kind];
  return async (c, { query: { fields }, params: { id = '' } }) => {
    const entity = Object.hasOwn(record, id) ? record[id] : undefined;
    if (!entity) return unknownId(c, one, id, Object.keys(record), `/v1/${path}`);
    const localised = await textsFor(c);
    return c.get('known').send(c, () => pick(detail(entity, localised), fields));
  };
}
