import type { AuthoredData } from '../../build/kinds.ts';
import type { Rule } from '../rule.ts';

type Source = AuthoredData['sources'][number]['facts'];

/** An address without what may differ between two visits: protocol, `www.`, a fragment, a slash at the end. */
const address = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');

/** Everything by which a work can be told to be the same as another. */
function* marks({ url, doi, pmid, pmcid, title }: Source): Generator<string> {
  if (url) yield `the address ${address(url)}`;
  if (doi) yield `DOI ${doi.toLowerCase()}`;
  if (pmid) yield `PMID ${pmid}`;
  const inAddress = /\bPMC\d+/i.exec(url ?? '')?.[0].toUpperCase();
  if (pmcid ?? inAddress) yield `${pmcid ?? inAddress}`;
  yield `the title "${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()}"`;
}

export const oneSourceAWork: Rule = {
  name: 'one-source-a-work',
  why: 'One work under two ids looks like two works that agree, or a work that disagrees with itself.',
  check({ sources }) {
    const first = new Map<string, string>();
    return sources.flatMap(({ id, file, facts }) => {
      const shared = [...marks(facts)].find((mark) => first.has(mark));
      for (const mark of marks(facts)) if (!first.has(mark)) first.set(mark, id);
      if (!shared) return [];
      return {
        where: file,
        found: `${shared}, which "${first.get(shared)}" has too`,
        expected: 'one source a work',
        mend: 'Keep the id that was read more deeply and cite it everywhere.',
      };
    });
  },
};
