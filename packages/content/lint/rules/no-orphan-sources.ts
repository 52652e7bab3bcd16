import { sourceUses, type Rule } from '../rule.ts';

export const noOrphanSources: Rule = {
  name: 'no-orphan-sources',
  why: 'A source that nothing rests on makes the list of works look better read than it is.',
  check(data) {
    const used = new Set([...sourceUses(data)].map(({ id }) => id));
    return data.sources
      .filter(({ id }) => !used.has(id))
      .map(({ id, file }) => ({
        where: file,
        found: `"${id}", which nothing cites`,
        expected: 'a source that at least one line rests on',
        mend: 'Cite it where it is used, or remove the file.',
      }));
  },
};
