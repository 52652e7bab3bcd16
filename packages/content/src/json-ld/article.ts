import { sourceLink } from '../links.ts';
import type { Source } from '../types.ts';
import { given } from './given.ts';
import type { JsonLd, JsonObject } from './types.ts';

/** Designs that are studies or reviews; what remains is guidance, product information and pages for patients. */
const SCHOLARLY = new Set([
  'case-control',
  'case-report',
  'case-series',
  'cohort',
  'cross-sectional',
  'experiment',
  'narrative-review',
  'rct',
  'systematic-review',
]);

const identifier = (propertyID: string, value: string | null): JsonObject[] =>
  value ? [{ '@type': 'PropertyValue', propertyID, value }] : [];

/** A source as a part of another document: `ScholarlyArticle` for studies and reviews, `WebPage` for everything else. */
export function articlePart(source: Source): { readonly '@type': string } & JsonObject {
  const { title, authors, publisher, year, pmid, pmcid, doi, design } = source;
  const isStudy = Boolean(pmid ?? pmcid ?? doi) || SCHOLARLY.has(design);
  return {
    '@type': isStudy ? 'ScholarlyArticle' : 'WebPage',
    [isStudy ? 'headline' : 'name']: title,
    author: authors,
    publisher: { '@type': 'Organization', name: publisher },
    ...given({
      url: sourceLink(source),
      datePublished: year?.toString(),
      identifier: [...identifier('PMID', pmid), ...identifier('PMCID', pmcid), ...identifier('DOI', doi)],
    }),
  };
}

/** A source as a document of its own. */
export const articleJsonLd = (source: Source): JsonLd => ({
  '@context': 'https://schema.org',
  ...articlePart(source),
});
