import type { Hit } from '@cramps/content/search';

/** Loads the search and what it searches in, once, and only when somebody wants to search. */
export async function loadSearch(): Promise<(query: string) => readonly Hit[]> {
  const [{ createSearch }, { default: articles }] = await Promise.all([
    import('@cramps/content/search'),
    import('@cramps/content/articles/en'),
  ]);
  return createSearch(articles);
}
