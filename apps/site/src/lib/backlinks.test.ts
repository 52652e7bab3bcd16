import { sources } from '@cramps/content';
import { expect, it } from 'vitest';
import { CUTS, cutSources, restingOn } from './backlinks.ts';

it('knows a page for every source', () => {
  expect(Object.values(sources).filter(({ id }) => restingOn(id).length === 0)).toEqual([]);
});

it.each(CUTS)('has every source somewhere when cut by %s', (cut) => {
  const listed = new Set([...cutSources[cut].values()].flat().map(({ id }) => id));
  expect(listed.size).toBe(Object.keys(sources).length);
});
