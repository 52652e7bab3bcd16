import { collections } from '../collections/index.ts';
import type { Collection } from '../collections/collection.ts';
import { textsFor } from '../locales.ts';
import { unknownId } from '../problem/unknown.ts';
import { fieldsOf, pick, wholeOrSparse } from '../query/fields.ts';
import { listOf } from '../query/list-of.ts';
import { locale } from '../query/locale.ts';
import { cursorAfter, cursorInto, limit, PAGE } from '../query/paging.ts';
import { searchText, wordsBegin } from '../query/text.ts';
import type { KnownAnswers } from '../reply/known.ts';
import { z } from '../zod.ts';
import { endpoint, newRoutes, type Routes } from './endpoint.ts';

const plural = ({ name }: Collection): string =>
  name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;

/** The address of the page after this one: the same query, going on after an id. */
function nextPage(url: string, after: string): string {
  const { pathname, searchParams } = new URL(url);
  searchParams.set('cursor', cursorAfter(after));
  return `${pathname}?${searchParams.toString()}`;
}

function addList(app: Routes, known: KnownAnswers, collection: Collection): void {
  const { path, many, name, record, filters, texts } = collection;
  const all = Object.values(record);
  const filterQuery = Object.fromEntries(
    Object.entries(filters).map(([key, { values, ...described }]) => [key, listOf(values, described)]),
  );
  const query = z.strictObject({
    q: searchText({ description: 'Only those in whose names every word begins a word.' }).optional(),
    ...filterQuery,
    limit,
    cursor: cursorInto(Object.keys(record)),
    fields: fieldsOf(collection.summary),
    locale,
  });
  const item = wholeOrSparse(collection.summary.openapi(`${name}Summary`));
  const schema = z
    .strictObject({
      items: z.array(item),
      total: z.number().int().describe('How many there are on all pages together.'),
      next: z.string().nullable().describe('Path of the next page, or null on the last.'),
    })
    .openapi(`${name}List`);
  const spec = {
    method: 'get',
    path: `/v1/${path}`,
    operationId: `list${plural(collection)}`,
    tag: 'Content',
    summary: `The ${many}, filtered and by pages`,
    query,
    answer: { description: `A page of ${many}.`, schema },
    middleware: [known.first],
  } as const;
  endpoint(app, spec, (c, { query: asked }) => {
    const localised = textsFor(c);
    const { q, limit: most = PAGE, cursor = 0, fields } = asked;
    const wanted = Object.entries(filters).flatMap(([key, { of }]) => {
      const values = asked[key as keyof typeof asked] as readonly string[] | undefined;
      return values ? [{ of, values }] : [];
    });
    const fits = (entity: (typeof all)[number]): boolean =>
      wanted.every(({ of, values }) => of(entity).some((value) => values.includes(value))) &&
      (q === undefined || wordsBegin(q, texts(entity, localised)));
    const total = all.filter(fits).length;
    const rest = all.slice(cursor).filter(fits);
    const last = rest.length > most ? rest[most - 1] : undefined;
    const next = last ? nextPage(c.req.url, last.id) : null;
    const items = rest.slice(0, most).map((entity) => pick(collection.summarise(entity, localised), fields));
    return known.send(c, { items, total, next }, next ? { Link: `<${next}>; rel="next"` } : {});
  });
}

function addItem(app: Routes, known: KnownAnswers, collection: Collection): void {
  const { path, one, name, record, example } = collection;
  const spec = {
    method: 'get',
    path: `/v1/${path}/{id}`,
    operationId: `get${name}`,
    tag: 'Content',
    summary: `One ${one}: facts, words and sources`,
    query: z.strictObject({ fields: fieldsOf(collection.item), locale }),
    params: z.object({ id: z.string().openapi({ description: `Id of the ${one}.`, example }) }),
    answer: { description: `The ${one}.`, schema: wholeOrSparse(collection.item.openapi(name)) },
    problems: ['unknown-id'],
    middleware: [known.first],
  } as const;
  endpoint(app, spec, (c, { query: { fields }, params: { id } }) => {
    const entity = Object.hasOwn(record, id) ? record[id] : undefined;
    if (!entity) return unknownId(c, one, id, Object.keys(record), `/v1/${path}`);
    return known.send(c, pick(collection.detail(entity, textsFor(c)), fields));
  });
}

/** A list and an item for each kind of thing there is. */
export function collectionRoutes(known: KnownAnswers): Routes {
  const app = newRoutes();
  for (const collection of collections) {
    addList(app, known, collection);
    addItem(app, known, collection);
  }
  return app;
}
