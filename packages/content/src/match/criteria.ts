import type { Candidate, CrampFit, Criterion, CriterionResult, FindingId } from '../types.ts';
import type { Answers } from './answers.ts';

/** Each published criterion against the answers. A sign against it outweighs a sign for it. */
export function criterionResults(criteria: readonly Criterion[], answers: Answers): CriterionResult[] {
  const some = (ids: readonly FindingId[], answer: 'present' | 'absent'): boolean =>
    ids.some((id) => answers.get(id)?.answer === answer);
  return criteria.map(({ id, met, unmet, unmetWithout, sources }) => ({
    id,
    status:
      some(unmet, 'present') || some(unmetWithout, 'absent')
        ? 'unmet'
        : some(met, 'present')
          ? 'met'
          : 'unknown',
    sources,
  }));
}

/**
 * How criteria weigh against the lead of a look-alike, in decibans: rounded from a logistic regression on the development
 * vignettes, see docs/decisions/012-cramp-or-not.md.
 */
const EACH_MET = 0.5;
const EACH_ESSENTIAL_UNMET = 4;
const LEAD_THAT_COUNTS = 10;
const UNLIKELY_FROM = -3;
const TYPICAL_MET = 3;

/**
 * Whether it is a cramp at all. Unlikely: a look-alike leads the causes, or comes close, by more than the criteria that are
 * met can outweigh; an essential criterion not met counts towards it. Typical: three criteria met and no essential one
 * not met. Possible: all between.
 */
export function crampFit(
  criteria: readonly Criterion[],
  results: readonly CriterionResult[],
  ranked: readonly Candidate[],
): CrampFit {
  const met = results.filter(({ status }) => status === 'met').length;
  const essentialUnmet = results.filter(
    ({ id, status }) => status === 'unmet' && criteria.some((c) => c.id === id && c.weight === 'essential'),
  ).length;
  const best = (kind: Candidate['kind']): number =>
    ranked.find((one) => one.kind === kind)?.decibans ?? -Infinity;
  const lead = Math.max(-LEAD_THAT_COUNTS, Math.min(LEAD_THAT_COUNTS, best('mimic') - best('cause')));
  if (lead + EACH_ESSENTIAL_UNMET * essentialUnmet - EACH_MET * met > UNLIKELY_FROM) return 'unlikely';
  return met >= TYPICAL_MET && essentialUnmet === 0 ? 'typical' : 'possible';
}
