import { remedies } from '@cramps/content';
import articles from '@cramps/content/articles/en';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types.js';

export const entries: EntryGenerator = () => Object.keys(remedies).map((id) => ({ id }));

export const load: PageLoad = ({ params: { id } }) => {
  const facts = Object.values(remedies).find((remedy) => remedy.id === id);
  const text = articles.remedies[id];
  if (!facts || !text) error(404);
  return { facts, text };
};
