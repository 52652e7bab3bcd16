import type { Rule } from '../rule.ts';

export const implicationsSound: Rule = {
  name: 'implications-sound',
  why: 'A finding that implies itself, over any number of steps, has no order in which to be worked out.',
  check({ entries }) {
    const next = new Map(entries.finding.map(({ id, facts }) => [id, facts.implies]));
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (next.get(from) ?? []).some((id) => id === to || (!seen.has(id) && reaches(id, to, seen.add(id))));
    return entries.finding
      .filter(({ id }) => reaches(id, id))
      .map(({ id, file }) => ({
        where: `${file} (implies)`,
        found: `"${id}", which leads back to itself`,
        expected: 'implications without a circle',
        mend: 'Take one of the steps out.',
      }));
  },
};
