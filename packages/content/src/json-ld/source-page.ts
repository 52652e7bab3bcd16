import type { Source } from '../types.ts';
import { articlePart } from './article.ts';
import { frame, type FrameParts } from './page.ts';
import type { JsonLd, JsonLdContext } from './types.ts';

/** A page about a source: what was taken from it. The work itself keeps the address where it can be read. */
export const sourcePageJsonLd = (
  source: Source,
  parts: Omit<FrameParts, 'url' | 'sources'>,
  context: JsonLdContext,
): JsonLd => frame({ ...parts, url: context.url('source', source.id) }, articlePart(source), context);
