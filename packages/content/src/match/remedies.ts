import type { Candidate, Model, RemedyId, Urgency, Verdict } from '../types.ts';
import type { Answers } from './answers.ts';

const ORDER: readonly Verdict[] = ['do', 'may-help', 'unproven', 'does-not-help', 'avoid'];

/**
 * Remedies for what fits, most useful first, and after them those not worth it, so that both can be shown. Nobody gets one
 * that is not for them, and in an emergency there is nothing to try first.
 */
export function remediesFor(
  remedies: Model['remedies'],
  ranked: readonly Candidate[],
  answers: Answers,
  urgency: Urgency,
): RemedyId[] {
  if (urgency === 'emergency') return [];
  const place = new Map(
    ranked.filter(({ fit }) => fit === 'strong' || fit === 'some').map(({ id }, at) => [id, at]),
  );
  const nearest = (whom: Model['remedies'][number]['for']): number =>
    whom === 'all' ? place.size : Math.min(...whom.map((id) => place.get(id) ?? Infinity));
  return remedies
    .filter(({ notFor }) => !notFor.some((id) => answers.get(id)?.answer === 'present'))
    .map(({ id, verdict, for: whom }, order) => ({
      id,
      order,
      verdict: ORDER.indexOf(verdict),
      place: nearest(whom),
    }))
    .filter(({ place: at }) => at !== Infinity)
    .sort((a, b) => a.verdict - b.verdict || a.place - b.place || a.order - b.order)
    .map(({ id }) => id);
}
