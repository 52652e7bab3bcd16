/** Pictures of strength: how many weights a line puts on its pan, and how far the beam tips. */

/** The published steps of likelihood ratios, in decibans; the words beside the weights use the same ones. */
const STEPS = [5, 9, 15] as const;
export const MOST_WEIGHTS = STEPS.length + 1;

export function weights(decibans: number): number {
  return 1 + STEPS.filter((step) => Math.abs(decibans) >= step).length;
}

/** -3 (hard against) to 3 (hard for); 0 in balance. */
export function tilt(lines: readonly { readonly decibans: number }[]): number {
  const sum = lines.reduce((total, { decibans }) => total + decibans, 0);
  return Math.sign(sum) * [2, 7, 15].filter((step) => Math.abs(sum) >= step).length;
}
