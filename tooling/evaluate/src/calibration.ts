import type { Candidate } from '@cramps/content';
import { labelsOf, type Count } from './measures.ts';
import type { Outcome } from './outcome.ts';

export const BANDS: readonly Candidate['fit'][] = ['strong', 'some', 'weak', 'none'];

export interface Calibration {
  /** Of the candidates in this band, how many are a label of their case. */
  readonly band: Candidate['fit'];
  readonly labelled: Count;
  /** The same, for the first candidate of a case alone. */
  readonly leading: Count;
}

/** How often a candidate of each band is what a careful reader named. A band that says more has to be right more often. */
export function calibration(outcomes: readonly Outcome[]): Calibration[] {
  const rows = outcomes.flatMap(({ vignette, assessment }) => {
    const accepted = labelsOf(vignette);
    if (accepted.length === 0) return [];
    return assessment.ranked.map(({ id, fit }, at) => ({
      fit,
      first: at === 0,
      right: accepted.includes(id),
    }));
  });
  return BANDS.map((band) => {
    const here = rows.filter(({ fit }) => fit === band);
    const count = (list: typeof rows): Count => ({
      hits: list.filter(({ right }) => right).length,
      of: list.length,
    });
    return { band, labelled: count(here), leading: count(here.filter(({ first }) => first)) };
  });
}
