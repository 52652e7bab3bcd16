import { sourceLabel, sources } from '@cramps/content';
import type { Citations } from '@cramps/ui';
import { hrefOf } from './hrefs.ts';

/** Author and year of every source, and its page here: for pages made ahead, which may name any of them. */
export const allCitations: Citations = Object.fromEntries(
  Object.values(sources).map((source) => [
    source.id,
    [sourceLabel(source), hrefOf('source', source.id)] as const,
  ]),
);
