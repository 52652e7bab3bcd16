import MiniSearch from 'minisearch';
import type { Articles } from '../words.ts';

export type HitKind = 'cause' | 'mimic' | 'remedy' | 'medicine' | 'claim';

export interface Hit {
  readonly kind: HitKind;
  readonly id: string;
  readonly name: string;
  /** Relevance, higher is better; only comparable within one search. */
  readonly score: number;
}

interface Document {
  readonly key: string;
  readonly kind: HitKind;
  readonly id: string;
  readonly name: string;
  readonly other: string;
  readonly text: string;
}

function* documents({ causes, mimics, remedies, medicines, claims }: Articles): Generator<Document> {
  const make = (kind: HitKind, id: string, name: string, other: string, text: string): Document => ({
    key: `${kind}/${id}`,
    kind,
    id,
    name,
    other,
    text,
  });
  for (const [kind, record] of [
    ['cause', causes],
    ['mimic', mimics],
  ] as const) {
    for (const [id, { name, alsoCalled, short, summary, typical }] of Object.entries(record)) {
      yield make(kind, id, name, alsoCalled.join(' '), `${short} ${summary} ${typical}`);
    }
  }
  for (const [id, { name, short, evidence }] of Object.entries(remedies))
    yield make('remedy', id, name, '', `${short} ${evidence}`);
  for (const [id, { name, alsoCalled, about }] of Object.entries(medicines)) {
    yield make('medicine', id, name, alsoCalled.join(' '), about);
  }
  for (const [id, { label, claim, why }] of Object.entries(claims))
    yield make('claim', id, label, '', `${claim} ${why}`);
}

/**
 * Makes a search over causes, look-alikes, remedies, medicines and claims of a locale. It forgives one wrong letter in words
 * of five and more, finds words by their start, and gives the best hits first; an empty query gives none.
 */
export function createSearch(articles: Articles): (query: string, most?: number) => Hit[] {
  const index = new MiniSearch<Document>({
    idField: 'key',
    fields: ['name', 'other', 'text'],
    storeFields: ['kind', 'id', 'name'],
    searchOptions: {
      boost: { name: 4, other: 3 },
      prefix: true,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      combineWith: 'AND',
    },
  });
  index.addAll([...documents(articles)]);
  return (query, most = 20) =>
    index
      .search(query)
      .slice(0, most)
      .map((hit) => ({
        kind: hit.kind as HitKind,
        id: hit.id as string,
        name: hit.name as string,
        score: hit.score,
      }));
}
