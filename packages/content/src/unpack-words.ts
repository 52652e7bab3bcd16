import type { Columns } from './unpack.ts';
import { nameFromId } from './medicine-name.ts';
import type { Articles, Words } from './words.ts';

/** The texts as they are shipped, laid out by field like the facts in `unpack.ts`, back into the shapes of `words.ts`. */

/** The records of a locale by field; what is no record stands as it is. */
export type PackedTexts = Readonly<Record<string, unknown>> & {
  readonly records: Readonly<Record<string, Columns>>;
};

/** Texts by id. The ids are a column of their own, and null stands for a text that is not there. */
function fromTextColumns(columns: Columns): Record<string, Record<string, unknown>> {
  const fields = Object.keys(columns).filter((field) => field !== 'id');
  const ids = columns['id'] as readonly string[];
  const texts: Record<string, Record<string, unknown>> = {};
  for (let at = 0; at < ids.length; at++) {
    const text: Record<string, unknown> = {};
    for (const field of fields) {
      const value = columns[field]?.[at];
      if (value !== null) text[field] = value;
    }
    texts[ids[at] as string] = text;
  }
  return texts;
}

function unpack({ records, ...rest }: PackedTexts): Record<string, unknown> {
  const texts: Record<string, unknown> = { ...rest };
  for (const kind of Object.keys(records)) texts[kind] = fromTextColumns(records[kind] as Columns);
  return texts;
}

/** The words of the checker. @public (generated modules) */
export const unpackWords = (packed: PackedTexts): Words => unpack(packed) as unknown as Words;

/** What articles take over from the words, so that it ships once. */
export const SHARED = {
  causes: ['name', 'short'],
  mimics: ['name', 'short'],
  remedies: ['name', 'short', 'steps'],
  medicines: ['name'],
} as const;

/** The articles, with what they share with the words. @public (generated modules) */
export function unpackArticles(packed: PackedTexts, words: Words): Articles {
  const articles = unpack(packed) as Record<string, Record<string, Record<string, unknown>>>;
  for (const kind of Object.keys(SHARED) as (keyof typeof SHARED)[]) {
    const labels = words[kind] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    for (const id of Object.keys(articles[kind] ?? {})) {
      const article = articles[kind]?.[id] as Record<string, unknown>;
      for (const field of SHARED[kind]) article[field] = labels[id]?.[field];
      article['name'] ??= nameFromId(id);
    }
  }
  return articles as unknown as Articles;
}
