import { allEntries, suggestion, strings, type Rule } from '../rule.ts';

/** Keys under which a fact names a source, at any depth. */
const NAMES_A_SOURCE = /(?:^|\.)(?:source|sources\.\d+)$/;

export const sourcesResolve: Rule = {
  name: 'sources-resolve',
  why: 'A citation is a promise that a reader can look it up.',
  check(data) {
    const known = new Set(data.sources.map((source) => source.id));
    const missing = allEntries(data).flatMap(({ file, facts }) =>
      [...strings(facts)]
        .filter(([path, id]) => NAMES_A_SOURCE.test(path) && !known.has(id))
        .map(([path, id]) => ({
          where: `${file} (${path})`,
          found: `"${id}"`,
          expected: 'the id of a source in data/sources',
          mend: `Add data/sources/${id}.yaml. ${suggestion(id, known)}`,
        })),
    );
    const unreachable = data.sources
      .filter(({ facts }) => !facts.url && !facts.doi && !facts.pmid && !facts.pmcid)
      .map(({ file }) => ({
        where: file,
        found: 'no url, doi, pmid or pmcid',
        expected: 'at least one way to look it up',
        mend: 'Add the identifier or the address it was read at.',
      }));
    return [...missing, ...unreachable];
  },
};
