import { mimics } from '@cramps/content';
import articles from '@cramps/content/articles/en';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types.js';

export const entries: EntryGenerator = () => Object.keys(mimics).map((id) => ({ id }));

export const load: PageLoad = ({ params: { id } }) => {
  const facts = Object.values(mimics).find((mimic) => mimic.id === id);
  const text = articles.mimics[id];
  if (!facts || !text) error(404);
  return { facts, text };
};
