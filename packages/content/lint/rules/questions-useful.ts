import type { AuthoredData } from '../../build/kinds.ts';
import { candidates, type Rule } from '../rule.ts';

/** Findings whose answer changes something: a score, a red flag, a criterion, or which remedies are offered. */
function useful(data: AuthoredData): Set<string> {
  const { entries } = data;
  const used = new Set([
    ...candidates(data).flatMap(({ facts }) => facts.evidence.map(({ finding }) => finding)),
    ...entries['red-flag'].flatMap(({ facts }) => facts.when.flatMap(({ any }) => any)),
    ...entries.criterion.flatMap(({ facts }) => [...facts.met, ...facts.unmet, ...facts.unmetWithout]),
    ...entries.remedy.flatMap(({ facts }) => facts.notFor),
  ]);
  const implied = entries.finding.filter(({ facts }) => facts.implies.some((id) => used.has(id)));
  return new Set([...used, ...implied.map(({ id }) => id)]);
}

export const questionsUseful: Rule = {
  name: 'questions-useful',
  why: 'Somebody awake at night is asked nothing that makes no difference.',
  check(data) {
    const used = useful(data);
    return data.entries.question.flatMap(({ file, facts }) =>
      facts.asks
        .filter((id) => !used.has(id))
        .map((id) => ({
          where: `${file} (asks)`,
          found: `"${id}", which no candidate, red flag, criterion or remedy uses`,
          expected: 'findings whose answer changes the result',
          mend: 'Take it out of the question, or add the evidence that uses it.',
        })),
    );
  },
};
