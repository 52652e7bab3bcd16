import type { Candidate } from '../types.ts';
import { UNKNOWN, type AllAnswers } from './answers.ts';
import type { Line, LineColumns, Prepared, PreparedCandidate } from './prepared.ts';
import { isInPlay } from './score.ts';

/**
 * How much an answer is expected to tell, in whole ticks: sums of whole numbers are the same in any order and on any machine.
 * Scores are taken to the nearest step, which is fine enough to choose a question by.
 */
export const TICKS_PER_BIT = 2 ** 16;
const STEPS_PER_DECIBAN = 4;
const FARTHEST = 120 * STEPS_PER_DECIBAN;
const NATS_PER_STEP = Math.LN10 / 10 / STEPS_PER_DECIBAN;

export const stepsOf = (decibans: number): number => Math.round(decibans * STEPS_PER_DECIBAN);

const softplus = (x: number): number => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
const table = (of: (nats: number) => number): Float64Array =>
  Float64Array.from({ length: 2 * FARTHEST + 1 }, (_, at) => of((at - FARTHEST) * NATS_PER_STEP));

/**
 * How much more is known of a candidate after an answer than before: the Kullback–Leibler divergence of its chance after from
 * its chance before. Never under 0, and largest where an answer turns what was thought. Chances and the logarithms of what
 * is left of them are looked up, since this is asked some thousand times a match.
 */
export class Divergence {
  readonly #chance = table((nats) => 1 / (1 + Math.exp(-nats)));
  readonly #softplus = table(softplus);

  /** @returns ticks; `from` is where the candidate stands and `by` how far the answer moves it, both in steps */
  ticks(from: number, by: number): number {
    const before = (from > FARTHEST ? FARTHEST : from < -FARTHEST ? -FARTHEST : from) + FARTHEST;
    const to = before + by;
    const after = to < 0 ? 0 : to > 2 * FARTHEST ? 2 * FARTHEST : to;
    const moved = (this.#chance[after] as number) * (after - before) * NATS_PER_STEP;
    const nats = moved - (this.#softplus[after] as number) + (this.#softplus[before] as number);
    return (nats / Math.LN2) * TICKS_PER_BIT;
  }
}

/**
 * What the answer of the line at a place is expected to tell of its candidate: what it would tell, by how common it is. In
 * whole ticks.
 */
export const tells = (
  { steps, frequency }: LineColumns,
  place: number,
  from: number,
  divergence: Divergence,
): number => Math.round((frequency[place] as number) * divergence.ticks(from, steps[place] as number));

function isOutweighed({ weightier }: Line, said: Uint8Array): boolean {
  for (const other of weightier) if (isInPlay(other, said)) return true;
  return false;
}

/** What an answer to each open finding is expected to tell, over all candidates. Only those an answer touched are worked out. */
export function expectedInformation(
  { candidates, asking: { information, told, divergence } }: Prepared,
  { said }: AllAnswers,
  scores: readonly Candidate[],
): Float64Array {
  const expected = information.slice();
  for (let at = 0; at < candidates.length; at++) {
    const { lines, columns, untouched } = candidates[at] as PreparedCandidate;
    const score = scores[at] as Candidate;
    if (score === untouched) continue;
    const from = stepsOf(score.decibans);
    const before = told[at] as Float64Array;
    const { finding } = columns;
    for (let place = 0; place < finding.length; place++) {
      const about = finding[place] as number;
      if (said[about] !== UNKNOWN) continue;
      const now = isOutweighed(lines[place] as Line, said) ? 0 : tells(columns, place, from, divergence);
      (expected[about] as number) += now - (before[place] as number);
    }
  }
  return expected;
}
