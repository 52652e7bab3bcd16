import type { SourceId } from '@cramps/content';

/** Author and year of a source, and the address where it stands, if it has one. */
export type Citations = Readonly<Partial<Record<SourceId, readonly [label: string, link: string | null]>>>;
