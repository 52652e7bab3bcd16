import type { Rule } from '../rule.ts';

export const findingsAsked: Rule = {
  name: 'findings-asked',
  why: 'A reason nobody is asked about never counts for those who answer questions.',
  check({ entries }) {
    const asked = new Set(entries.question.flatMap(({ facts }) => facts.asks));
    return entries.finding.flatMap(({ id, file, facts }) => {
      const derived = facts.age !== null || facts.minutes !== null;
      if (asked.has(id) === !facts.unasked || (derived && !facts.unasked)) return [];
      const where = facts.unasked ? `${file} (unasked)` : file;
      return {
        where,
        found: facts.unasked
          ? `a reason why no question asks "${id}", yet one does`
          : `"${id}", which no question asks`,
        expected: 'a question that asks it, or `unasked` with the reason why none does',
        mend: facts.unasked
          ? 'Remove `unasked`.'
          : 'Add it to the `asks` of a question, or say why not under `unasked`.',
      };
    });
  },
};
