import { causes } from '@cramps/content';
import articles from '@cramps/content/articles/en';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types.js';

export const entries: EntryGenerator = () => Object.keys(causes).map((id) => ({ id }));

export const load: PageLoad = ({ params: { id } }) => {
  const facts = Object.values(causes).find((cause) => cause.id === id);
  const text = articles.causes[id];
  if (!facts || !text) error(404);
  return { facts, text };
};
