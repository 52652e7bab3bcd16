import type { Candidate, CrampFit, Criterion, CriterionResult, FindingId } from '../types.ts';
import type { Answers } from './answers.ts';

/** Each published criterion against the answers. A sign against it outweighs a sign for it. */
export function criterionResults(criteria: readonly Criterion[], answers: Answers): CriterionResult[] {
  const some = (ids: readonly FindingId[], answer: 'present' | 'absent'): boolean =>
    ids.some((id) => answers.get(id)?.answer === answer);
  return criteria.map(({ id, met, unmet, unmetWithout, sources }) => ({
    id,
    status:
      some(unmet, 'present') || some(unmetWithout, 'absent') ? 'unmet' : some(met, 'present') ? 'met' : 'unknown',
    sources,
  }));
}

/**
 * Whether it is a cramp at all. Typical: at least three criteria met, none not met, no look-alike ahead. Unlikely: an
 * essential criterion is not met, or a look-alike fits strongly and leads, while the cramp's own signs are few.
 */
export function crampFit(
  criteria: readonly Criterion[],
  results: readonly CriterionResult[],
  ranked: readonly Candidate[],
): CrampFit {
  const count = (status: CriterionResult['status']): number => results.filter((r) => r.status === status).length;
  const essentialUnmet = results.some(
    ({ id, status }) => status === 'unmet' && criteria.some((c) => c.id === id && c.weight === 'essential'),
  );
  const leader = ranked[0];
  const mimicLeads = leader?.kind === 'mimic' && (leader.fit === 'strong' || leader.fit === 'some');
  if ((essentialUnmet || mimicLeads) && count('met') <= count('unmet') + 1) return 'unlikely';
  return count('met') >= 3 && !essentialUnmet && !mimicLeads ? 'typical' : 'possible';
}
