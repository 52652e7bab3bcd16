import type { Model } from '../types.ts';
import { implications } from './answers.ts';
import type { Line, Prepared, PreparedCandidate } from './prepared.ts';
import { dangerSigns } from './red-flags.ts';

const byWeight = (a: Line, b: Line): number =>
  Math.abs(b.decibans) - Math.abs(a.decibans) || (a.finding < b.finding ? -1 : 1);

/** Works out once what every match of a model needs. */
export function prepare(model: Model): Prepared {
  const follows = implications(model.findings);
  const candidates = model.candidates.map(({ evidence, ...candidate }): PreparedCandidate => {
    const lines = evidence
      .filter(({ decibans }) => decibans !== 0)
      .map((line): Line => ({ ...line, group: model.findings[line.finding]?.group ?? null }))
      .sort(byWeight);
    // The first line of a finding is its weightiest, so this is the order of effect.
    return { ...candidate, lines, byEffect: [...new Set(lines.map(({ finding }) => finding))] };
  });
  return { model, follows, signs: dangerSigns(model.redFlags, follows), candidates };
}
