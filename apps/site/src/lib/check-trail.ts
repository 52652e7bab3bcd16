import type { CheckState } from '@cramps/ui/check';

/** A page of the check, without what is known of the person. */
type Place = Pick<CheckState, 'step' | 'problem' | 'question' | 'asks' | 'editing'>;

/**
 * The pages of a check in the order they came, and what was told last. What is known belongs to none of them: whoever goes back
 * finds what was unticked and answered as it was sent.
 */
export interface Trail {
  readonly told: CheckState;
  readonly places: readonly Place[];
}

const placeOf = ({ step, problem, question, asks, editing }: CheckState): Place => ({
  step,
  problem,
  question,
  asks,
  editing,
});

export const trailFrom = (told: CheckState): Trail => ({ told, places: [placeOf(told)] });

export const stateAt = ({ told, places }: Trail, at: number): CheckState => ({ ...told, ...places[at] });

/** The trail after a page was sent: the same page again, with its problem or more to confirm, or one page more. */
export function goOn(trail: Trail, at: number, next: CheckState): Trail {
  const here = stateAt(trail, at);
  if (next.step === here.step && next.question === here.question)
    return { told: next, places: trail.places.with(at, placeOf(next)) };
  const left = placeOf({ ...here, problem: null });
  return { told: next, places: [...trail.places.slice(0, at), left, placeOf(next)] };
}
