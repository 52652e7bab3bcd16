import type { Saying } from './saying.ts';

/** How it feels, where, how long, when it comes and what eases it. */
export const FELT_AND_WHEN: readonly Saying[] = [['My calf went rock hard.', '+calf +hard-muscle-knot']];
