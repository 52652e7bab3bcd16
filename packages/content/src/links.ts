import type { Source } from './types.ts';

/** A link to a source: where it is kept for good if it has such a place, else the address it was read at, else null. */
export function sourceLink({
  pmid,
  doi,
  pmcid,
  url,
}: Pick<Source, 'pmid' | 'doi' | 'pmcid' | 'url'>): string | null {
  if (pmid) return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
  if (doi) return `https://doi.org/${doi}`;
  if (pmcid) return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`;
  return url;
}

/** A short label for a source: the first author's surname, or the body that wrote it, and the year. */
export function sourceLabel({ authors, year }: Pick<Source, 'authors' | 'year'>): string {
  const first = authors.split(/[,;]/)[0]?.trim() ?? authors;
  const parts = first.split(/\s+/);
  const initials = parts.findIndex((part) => /^[A-Z]{1,3}$/.test(part));
  const name = initials > 0 ? parts.slice(0, initials).join(' ') : first;
  return year ? `${name} ${year}` : name;
}
