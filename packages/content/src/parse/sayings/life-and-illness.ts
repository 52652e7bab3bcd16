import type { Saying } from './saying.ts';

/** How somebody lives, what they have and what they take. */
export const LIFE_AND_ILLNESS: readonly Saying[] = [["I'm on my feet all day.", '+standing-all-day']];
