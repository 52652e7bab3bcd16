import { sourceLabel, sourceLink, sources } from '@cramps/content';
import type { Citations } from '@cramps/ui';

/** Author, year and address of every source: for pages made ahead, which may name any of them. */
export const allCitations: Citations = Object.fromEntries(
  Object.values(sources).map((source) => [source.id, [sourceLabel(source), sourceLink(source)] as const]),
);
