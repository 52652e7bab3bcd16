import { error } from '@sveltejs/kit';
import { CUTS, cutSources } from '#lib/backlinks.ts';
import type { EntryGenerator, PageLoad } from './$types.js';

export const entries: EntryGenerator = () =>
  CUTS.flatMap((by) => [...cutSources[by].keys()].map((value) => ({ by, value })));

export const load: PageLoad = ({ params: { by, value } }) => {
  const cut = CUTS.find((name) => name === by);
  const sources = cut && cutSources[cut].get(value);
  if (!sources) error(404);
  return { cut, value, sources };
};
