import articles from '@cramps/content/articles/en';
import { contentChecked } from '#lib/checked.ts';
import type { PageServerLoad } from './$types.js';

/** The words of claims are with the articles, which the browser only loads to search in. */
export const load: PageServerLoad = () => ({
  claims: Object.entries(articles.claims).map(([id, { label }]) => ({ id, name: label })),
  // The facts stay on the server, too.
  checked: contentChecked,
});
