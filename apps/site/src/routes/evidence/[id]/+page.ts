import { sources } from '@cramps/content';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types.js';

export const entries: EntryGenerator = () => Object.keys(sources).map((id) => ({ id }));

export const load: PageLoad = ({ params: { id } }) => {
  const source = Object.values(sources).find((one) => one.id === id);
  if (!source) error(404);
  return { source };
};
