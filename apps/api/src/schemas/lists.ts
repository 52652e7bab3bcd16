import { collections } from '../collections/index.ts';
import { KINDS, type KindName } from '../collections/kinds.ts';
import { z } from '../zod.ts';
import { kindSchemas } from './kinds/index.ts';
import { fieldsOf, wholeOrSparse } from './query/fields.ts';
import { listOf } from './query/list-of.ts';
import { locale } from './query/locale.ts';
import { cursorInto, limit } from './query/paging.ts';
import { searchText } from './query/text.ts';

/** What the list of a kind may be asked. */
export function listQuery(kind: KindName) {
  const { record, filters } = collections[kind];
  const filterQuery = Object.fromEntries(
    Object.entries(filters).map(([key, { values, description, closed }]) => [
      key,
      listOf(values(), { description, closed }),
    ]),
  );
  return z.strictObject({
    q: searchText({ description: 'Only those in whose names every word begins a word.' }).optional(),
    ...filterQuery,
    limit,
    cursor: cursorInto(Object.keys(record)),
    fields: fieldsOf(kindSchemas[kind].summary),
    locale,
  });
}

/** A page of the list of a kind. */
export function listAnswer(kind: KindName) {
  const { name } = KINDS[kind];
  const item = wholeOrSparse(kindSchemas[kind].summary.openapi(`${name}Summary`));
  return z
    .strictObject({
      items: z.array(item),
      total: z.number().int().describe('How many there are on all pages together.'),
      next: z.string().nullable().describe('Path of the next page, or null on the last.'),
    })
    .openapi(`${name}List`);
}

/** What a thing of a kind may be asked. */
export const itemQuery = (kind: KindName) =>
  z.strictObject({ fields: fieldsOf(kindSchemas[kind].item), locale });

/** A thing of a kind. */
export const itemAnswer = (kind: KindName) => wholeOrSparse(kindSchemas[kind].item.openapi(KINDS[kind].name));
