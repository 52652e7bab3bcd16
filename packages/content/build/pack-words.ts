import { SHARED, type PackedTexts } from '../src/unpack-words.ts';
import type { Articles, Words } from '../src/words.ts';
import { toColumns } from './pack.ts';

/** Lays the texts of a locale out so that they ship small; the other half is `src/unpack-words.ts`. */

type Texts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A record of texts by field, without the fields that ship elsewhere. */
const columns = (texts: Texts, without: readonly string[] = []) =>
  toColumns(
    Object.entries(texts).map(([id, text]) => ({
      id,
      ...Object.fromEntries(Object.entries(text).filter(([field]) => !without.includes(field))),
    })),
  );

function pack(
  texts: Words | Articles,
  apart: readonly string[],
  shared: Readonly<Record<string, readonly string[]>>,
): PackedTexts {
  const kinds = Object.entries(texts).filter(([kind]) => !apart.includes(kind)) as [string, Texts][];
  return {
    ...Object.fromEntries(
      apart.flatMap((key) => (key in texts ? [[key, texts[key as keyof typeof texts]]] : [])),
    ),
    records: Object.fromEntries(kinds.map(([kind, record]) => [kind, columns(record, shared[kind])])),
  };
}

export const packWords = (words: Words): PackedTexts => pack(words, ['locale', 'ui'], {});
export const packArticles = (articles: Articles): PackedTexts => pack(articles, ['locale'], SHARED);
