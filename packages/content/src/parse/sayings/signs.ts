import type { Saying } from './saying.ts';

/** What can be seen of a leg, signs of danger, nerves and strength. */
export const SIGNS: readonly Saying[] = [['My ankles are puffy by evening.', '+swelling']];
