import { ratioOf } from '../../build/decibans.ts';
import { candidates, type Rule } from '../rule.ts';

export const forAndAgainst: Rule = {
  name: 'for-and-against',
  why: 'A candidate that nothing can speak against fits everybody, and one that nothing speaks for fits nobody.',
  check(data) {
    return candidates(data).flatMap(({ file, facts }) => {
      const ratios = facts.evidence.flatMap(({ present, absent }) =>
        [present, absent].map((weight) => weight && ratioOf(weight)),
      );
      const missing = [
        ...(ratios.some((ratio) => ratio !== undefined && ratio > 1) ? [] : ['for']),
        ...(ratios.some((ratio) => ratio !== undefined && ratio < 1) ? [] : ['against']),
      ];
      return missing.map((side) => ({
        where: `${file} (evidence)`,
        found: `nothing that speaks ${side} it`,
        expected: 'reasons for and reasons against',
        mend: `Add a line that speaks ${side} it, with its source or its reason.`,
      }));
    });
  },
};
