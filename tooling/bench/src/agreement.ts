import { match, type Profile } from '@cramps/content/match';
import { type Known, type Scores } from './knowledge.ts';

/** The most by which an engine's score may differ from ours, in decibans; one that multiplies chances rounds. */
const TOLERANCE = 0.001;

/**
 * Whether an engine comes to our score for every candidate of every profile.
 * @returns the widest difference, in decibans
 * @throws an Error that names the first candidate on which it does not
 */
export async function widestGap(
  name: string,
  run: (known: Known) => Scores | Promise<Scores>,
  people: readonly { readonly profile: Profile; readonly known: Known }[],
): Promise<number> {
  let widest = 0;
  for (const { profile, known } of people) {
    const scores = await run(known);
    for (const { id, decibans } of match(profile).ranked) {
      const gap = Math.abs((scores.get(id) ?? NaN) - decibans);
      if (!(gap <= TOLERANCE))
        throw new Error(`${name} gives ${id} ${scores.get(id)}, we give it ${decibans}`);
      widest = Math.max(widest, gap);
    }
  }
  return widest;
}
