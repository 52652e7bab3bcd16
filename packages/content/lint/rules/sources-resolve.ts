import { sourceUses, suggestion, type Rule } from '../rule.ts';

export const sourcesResolve: Rule = {
  name: 'sources-resolve',
  why: 'A citation is a promise that a reader can look it up.',
  check(data) {
    const known = new Set(data.sources.map((source) => source.id));
    const missing = [...sourceUses(data)]
      .filter(({ id }) => !known.has(id))
      .map(({ file, path, id }) => ({
        where: `${file} (${path})`,
        found: `"${id}"`,
        expected: 'the id of a source in data/sources',
        mend: `Add data/sources/${id}.yaml. ${suggestion(id, known)}`,
      }));
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
