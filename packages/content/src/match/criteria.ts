import type { Candidate, CrampFit, Criterion, CriterionResult, FindingId } from '../types.ts';
import type { Answers } from './answers.ts';

/** Each published criterion against the answers. A sign against it outweighs a sign for it. */
export function criterionResults(criteria: readonly Criterion[], answers: Answers): CriterionResult[] {
  const some = (ids: readonly FindingId[], answer: 'present' | 'absent'): boolean =>
    ids.some((id) => answers.get(id)?.answer === answer);
  const statusOf = ({ met, unmet, unmetWithout }: Criterion): CriterionResult['status'] => {
    if (some(unmet, 'present')) return 'unmet';
    if (some(met, 'present')) return 'met';
    return some(unmetWithout, 'absent') ? 'unmet' : 'unknown';
  };
  return criteria.map((criterion) => ({
    id: criterion.id,
    status: statusOf(criterion),
    sources: criterion.sources,
  }));
}

/**
 * "Is it a cramp at all" is weighed like a candidate, in decibans on the same scale; how the numbers were found and tried:
 * docs/decisions/012-cramp-or-not.md.
 */
export const CRAMP_RULE = {
  /** Where it stands before anything is said. */
  start: -10,
  /** How far a cause ahead of the best look-alike can speak for a cramp, and a look-alike ahead of the best cause against it. */
  lead: 10,
  /** A total above this is possible, at or below it unlikely. */
  possible: 0,
  /** From here on it is typical, if no criterion that counts is not met. */
  typical: 10,
  /** As long as no criterion that counts was answered, it stays possible unless a look-alike has come this far. */
  lookAlike: -10,
} as const;

/** Whether it is a cramp at all: the criteria that count, and the lead of the best cause over the best look-alike. */
export function crampFit(
  criteria: readonly Criterion[],
  results: readonly CriterionResult[],
  ranked: readonly Candidate[],
  rule: Readonly<Record<keyof typeof CRAMP_RULE, number>> = CRAMP_RULE,
): CrampFit {
  const status = new Map(results.map((result) => [result.id, result.status]));
  const weights = criteria.map(({ id, weight }) => {
    const answered = status.get(id) ?? 'unknown';
    return answered === 'unknown' ? 0 : weight[answered];
  });
  const best = (kind: Candidate['kind']): number =>
    ranked.find((one) => one.kind === kind)?.decibans ?? -Infinity;
  const ahead = Math.max(-rule.lead, Math.min(rule.lead, best('cause') - best('mimic')));
  if (weights.every((weight) => weight === 0) && ahead >= 0 && best('mimic') < rule.lookAlike)
    return 'possible';
  const total = weights.reduce((sum, weight) => sum + weight, rule.start + ahead);
  if (total <= rule.possible) return 'unlikely';
  return total >= rule.typical && weights.every((weight) => weight >= 0) ? 'typical' : 'possible';
}
