import type { Candidate, Fit, Reason } from '../types.ts';
import type { Answers } from './answers.ts';
import type { Line, PreparedCandidate } from './prepared.ts';

/**
 * Cut-offs of the bands in decibans, which are odds on the authors' scale and never a person's chance. Strong: even odds or
 * better. Some: about 1 to 5 or better. Weak: about 1 to 20 or better. See docs/decisions/004-fit-bands.md.
 */
export const FIT_CUTOFFS = { strong: 0, some: -7, weak: -13 } as const;

function fitOf(decibans: number): Fit {
  if (decibans >= FIT_CUTOFFS.strong) return 'strong';
  if (decibans >= FIT_CUTOFFS.some) return 'some';
  return decibans >= FIT_CUTOFFS.weak ? 'weak' : 'none';
}

/** The lines that the answers bring into play, largest first: of each correlation group the weightiest alone. */
export function countingLines(
  lines: readonly Line[],
  answers: Answers,
  counts: (line: Line) => boolean = () => true,
): Line[] {
  const groups: string[] = [];
  return lines.filter((line) => {
    if (answers.get(line.finding)?.answer !== line.answer || !counts(line)) return false;
    if (line.group === null) return true;
    if (groups.includes(line.group)) return false;
    groups.push(line.group);
    return true;
  });
}

export const sum = (prior: number, lines: readonly { readonly decibans: number }[]): number =>
  lines.reduce((total, line) => total + line.decibans, prior);

/** One candidate with its ledger: the prior, the addends, and what was not asked. */
export function scoreCandidate(candidate: PreparedCandidate, answers: Answers): Candidate {
  const { kind, id, prior, lines, byEffect } = candidate;
  const reasons = countingLines(lines, answers).map(
    ({ finding, answer, decibans, basis, sources }): Reason => {
      const from = answers.get(finding)?.from;
      return { finding, answer, decibans, basis, sources, ...(from ? { from } : {}) };
    },
  );
  const decibans = sum(prior, reasons);
  const notAsked = byEffect.filter((finding) => !answers.has(finding));
  return { kind, id, fit: fitOf(decibans), decibans, prior, reasons, notAsked };
}

/** Best fit first; equal scores in the order of the ids. */
export const byFit = (a: Candidate, b: Candidate): number =>
  b.decibans - a.decibans || (a.id < b.id ? -1 : 1);
