import articles from '@cramps/content/articles/en';
import { medicineName } from '@cramps/content/explain';
import type { Resting } from './backlinks.ts';
import { words } from './words.ts';

/** How a page, or a place on one, is called. */
export function nameOf(kind: Resting['kind'] | 'source', id: string): string {
  switch (kind) {
    case 'cause':
      return words.causes[id]?.name ?? id;
    case 'mimic':
      return words.mimics[id]?.name ?? id;
    case 'remedy':
      return words.remedies[id]?.name ?? id;
    case 'medicine':
      return medicineName(words, id);
    case 'claim':
      return articles.claims[id]?.label ?? id;
    case 'red-flag':
      return words.redFlags[id]?.title ?? id;
    case 'criterion':
      return words.criteria[id]?.name ?? id;
    case 'source':
      return id;
  }
}

/** The sentences of the figures of a page. */
export function figureTexts(kind: Resting['kind'], id: string): Readonly<Record<string, string>> {
  const records = {
    cause: articles.causes,
    mimic: articles.mimics,
    remedy: articles.remedies,
    medicine: articles.medicines,
    claim: articles.claims,
  };
  return kind === 'red-flag' || kind === 'criterion' ? {} : (records[kind][id]?.figures ?? {});
}

/** What a page is about, in a sentence. */
export function shortOf(kind: Resting['kind'] | 'source', id: string): string {
  switch (kind) {
    case 'cause':
      return words.causes[id]?.short ?? '';
    case 'mimic':
      return words.mimics[id]?.short ?? '';
    case 'remedy':
      return words.remedies[id]?.short ?? '';
    case 'medicine':
      return articles.medicines[id]?.about ?? '';
    default:
      return '';
  }
}
