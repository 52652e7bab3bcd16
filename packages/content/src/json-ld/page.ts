import { message } from '../message.ts';
import type { Checked, SourceId } from '../types.ts';
import { articlePart } from './article.ts';
import { given } from './given.ts';
import type { JsonLd, JsonLdContext, JsonObject, PageKind } from './types.ts';

/** What differs from page to page. */
interface PageParts {
  readonly kind: PageKind;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly sources?: readonly SourceId[];
  readonly checked?: Checked;
  /** The entity the page is about. */
  readonly main: JsonObject;
}

/**
 * A page about one entity. It says in every document what it is for and what not, when it was last held against its
 * sources, and which they are; no reviewer is named where nobody reviewed it.
 */
export function page(parts: PageParts, { facts, words, url }: JsonLdContext): JsonLd {
  const { kind, id, name, description, sources = [], checked, main } = parts;
  const address = given({ url: url(kind, id) });
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...address,
    name,
    description,
    ...given({ lastReviewed: checked?.on }),
    inLanguage: words.locale,
    version: facts.contentVersion,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    usageInfo: { '@type': 'CreativeWork', text: message(words, 'site.purpose') },
    mainEntity: { ...main, ...address },
    ...given({ citation: sources.map((source) => articlePart(facts.sources[source])) }),
  };
}
