import type { FindingId, Model } from '../types.ts';
import type { Implications } from './answers.ts';

export type Line = Model['candidates'][number]['evidence'][number] & { readonly group: string | null };

export interface PreparedCandidate extends Omit<Model['candidates'][number], 'evidence'> {
  /** Lines that can count, weightiest first; equal ones in the order of their findings. */
  readonly lines: readonly Line[];
  /** Its findings, by the most that either answer would move it. */
  readonly byEffect: readonly FindingId[];
}

/** A model with everything in the order in which a match needs it, worked out once. */
export interface Prepared {
  readonly model: Model;
  readonly follows: Implications;
  readonly signs: ReadonlySet<FindingId>;
  readonly candidates: readonly PreparedCandidate[];
}
