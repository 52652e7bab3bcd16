import { ratioOf } from '../../build/decibans.ts';
import type { FactsOf } from '../../build/kinds.ts';
import { candidates, type Rule } from '../rule.ts';

type Line = FactsOf<'cause'>['evidence'][number];

/** Numbers in papers are rounded, and ratios taken from rounded shares drift by a few parts in a hundred. */
const TOLERANCE = 1.1;

/**
 * What the published shares allow an answer to say, as lowest and highest ratio. With one of the two shares known, the
 * other can be anything from 0 to 1, which leaves one end open.
 */
function allowed(
  { sensitivity, specificity }: NonNullable<Line['accuracy']>,
  answer: 'present' | 'absent',
): [number, number] {
  const sick = sensitivity === undefined ? null : sensitivity / 100;
  const well = specificity === undefined ? null : specificity / 100;
  const share = answer === 'present' ? sick : sick === null ? null : 1 - sick;
  const other = answer === 'present' ? (well === null ? null : 1 - well) : well;
  const exact = share !== null && other !== null;
  if (exact) return [share / other, share / other];
  return [share ?? 0, other === null ? Infinity : 1 / other];
}

const show = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(3))) : 'any';

export const ratiosAgree: Rule = {
  name: 'ratios-agree',
  why: 'If a yes speaks for something, a no cannot speak for it too; and no ratio can go beyond the shares it comes from.',
  check(data) {
    return candidates(data).flatMap(({ file, facts }) =>
      facts.evidence.flatMap((line, at) => {
        const { present, absent, accuracy } = line;
        const path = `evidence.${at} ${line.finding}`;
        const oneWay = present && absent && (ratioOf(present) - 1) * (ratioOf(absent) - 1) > 0;
        const clash = oneWay
          ? [
              {
                where: `${file} (${path})`,
                found: `a yes and a no that both speak ${ratioOf(present) > 1 ? 'for' : 'against'} it`,
                expected: 'answers that speak opposite ways',
                mend: 'Look the numbers up again; one of the two is the wrong way round.',
              },
            ]
          : [];
        if (!accuracy) return clash;
        const beyond = (['present', 'absent'] as const).flatMap((answer) => {
          const weight = line[answer];
          if (!weight) return [];
          const ratio = ratioOf(weight);
          const [low, high] = allowed(accuracy, answer);
          // A judged strength is a step on a scale: it only has to stand on the right side.
          const judged = !('ratio' in weight) && low === high;
          const fits = judged
            ? (ratio - 1) * (low - 1) > 0
            : ratio * TOLERANCE >= low && ratio <= high * TOLERANCE;
          return fits
            ? []
            : {
                where: `${file} (${path}.${answer})`,
                found: `a ratio of ${show(ratio)}`,
                expected: low === high ? show(low) : `between ${show(low)} and ${show(high)}`,
                mend: 'Hold it against the sensitivity and specificity of the same line; correct what is wrong.',
              };
        });
        return [...clash, ...beyond];
      }),
    );
  },
};
