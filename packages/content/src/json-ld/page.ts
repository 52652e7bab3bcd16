import { message } from '../message.ts';
import type { Checked, SourceId } from '../types.ts';
import { articlePart } from './article.ts';
import { given } from './given.ts';
import type { JsonLd, JsonLdContext, JsonObject, PageKind } from './types.ts';

/** What every page says of itself. */
export interface FrameParts {
  /** Its whole address, where it has one. */
  readonly url?: string | undefined;
  readonly name: string;
  readonly description: string;
  readonly sources?: readonly SourceId[];
  readonly checked?: Checked;
}

/** What differs from page to page about one entity. */
interface PageParts extends Omit<FrameParts, 'url'> {
  readonly kind: PageKind;
  readonly id: string;
  /** The entity the page is about. */
  readonly main: JsonObject;
}

/**
 * A page. It says in every document what it is for and what not, when it was last held against its sources, and which they
 * are; no reviewer is named where nobody reviewed it.
 */
export function frame(parts: FrameParts, main: JsonObject | undefined, context: JsonLdContext): JsonLd {
  const { facts, words } = context;
  const { url, name, description, sources = [], checked } = parts;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...given({ url }),
    name,
    description,
    ...given({ lastReviewed: checked?.on }),
    inLanguage: words.locale,
    version: facts.contentVersion,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    usageInfo: { '@type': 'CreativeWork', text: message(words, 'site.purpose') },
    ...given({
      mainEntity: main,
      citation: sources.map((source) => articlePart(facts.sources[source])),
    }),
  };
}

/** A page about one entity, which is found at the same address. */
export function page({ kind, id, main, ...parts }: PageParts, context: JsonLdContext): JsonLd {
  const url = context.url(kind, id);
  return frame({ url, ...parts }, { ...main, ...given({ url }) }, context);
}
