import type { Candidate, RemedyId, Urgency } from '../types.ts';
import type { AllAnswers } from './answers.ts';
import type { Prepared } from './prepared.ts';

/** The place of each candidate that fits at least somewhat among those that do, by its id. */
function placesOfFitting(ranked: readonly Candidate[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { id, fit } of ranked) if (fit === 'strong' || fit === 'some') places.set(id, places.size);
  return places;
}

/**
 * Remedies for what fits, most useful first, and after them those not worth it, so that both can be shown. Nobody gets one
 * that is not for them, and in an emergency there is nothing to try first.
 */
export function remediesFor(
  { remedies }: Prepared,
  ranked: readonly Candidate[],
  answers: AllAnswers,
  urgency: Urgency,
): RemedyId[] {
  if (urgency === 'emergency') return [];
  const places = placesOfFitting(ranked);
  const chosen: { readonly id: RemedyId; readonly worth: number; readonly place: number }[] = [];
  for (const { id, worth, for: whom, notFor } of remedies) {
    if (notFor.some((finding) => answers.isPresent(finding))) continue;
    let place = whom === null ? places.size : Infinity;
    for (const candidate of whom ?? []) place = Math.min(place, places.get(candidate) ?? Infinity);
    if (place !== Infinity) chosen.push({ id, worth, place });
  }
  // Sorting keeps the authored order where all else is equal.
  return chosen.sort((a, b) => a.worth - b.worth || a.place - b.place).map(({ id }) => id);
}
