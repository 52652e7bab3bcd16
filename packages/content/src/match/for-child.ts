import type { FindingId, Profile } from '../types.ts';

/** What fits is worked out from studies of adults: it is shown to people of this age and older. */
export const LEAST_AGE = 16;

const CHILD: FindingId = 'child';

/**
 * Whether a profile is that of a child. `match` ranks for any age, since red flags and urgency hold for children too; whoever
 * shows its answer leaves out all else for a child.
 */
export const isForChild = ({ age, findings }: Profile): boolean =>
  (age !== undefined && age < LEAST_AGE) || findings[CHILD] === 'present';
