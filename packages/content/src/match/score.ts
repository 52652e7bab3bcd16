import type { Candidate, FindingId, Fit, Model, Reason } from '../types.ts';
import type { Answers } from './answers.ts';

/**
 * Cut-offs of the bands in decibans, which are odds on the authors' scale and never a person's chance. Strong: even odds or
 * better. Some: at least 1 to 5. Weak: at least 1 to 20. See docs/decisions/004-fit-bands.md.
 */
export const FIT_CUTOFFS = { strong: 0, some: -7, weak: -13 } as const;

export function fitOf(decibans: number): Fit {
  if (decibans >= FIT_CUTOFFS.strong) return 'strong';
  if (decibans >= FIT_CUTOFFS.some) return 'some';
  return decibans >= FIT_CUTOFFS.weak ? 'weak' : 'none';
}

type ModelCandidate = Model['candidates'][number];
type Line = ModelCandidate['evidence'][number];

const byWeight = (
  a: { decibans: number; finding: string },
  b: { decibans: number; finding: string },
): number => Math.abs(b.decibans) - Math.abs(a.decibans) || (a.finding < b.finding ? -1 : 1);

/** The lines that the answers bring into play, the weightiest of each correlation group, largest first. */
export function countingLines(lines: readonly Line[], answers: Answers, findings: Model['findings']): Line[] {
  const groups = new Set<string>();
  return lines
    .filter((line) => line.decibans !== 0 && answers.get(line.finding)?.answer === line.answer)
    .sort(byWeight)
    .filter(({ finding }) => {
      const group = findings[finding]?.group;
      if (!group) return true;
      if (groups.has(group)) return false;
      groups.add(group);
      return true;
    });
}

export const sum = (prior: number, lines: readonly { readonly decibans: number }[]): number =>
  lines.reduce((total, line) => total + line.decibans, prior);

/** Findings without an answer, by the most that either answer would move the candidate. */
function notAsked(lines: readonly Line[], answers: Answers): FindingId[] {
  const effect = new Map<FindingId, number>();
  for (const { finding, decibans } of lines) {
    if (!answers.has(finding)) effect.set(finding, Math.max(effect.get(finding) ?? 0, Math.abs(decibans)));
  }
  return [...effect].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([finding]) => finding);
}

/** One candidate with its ledger: the prior, the addends, and what was not asked. */
export function scoreCandidate(
  candidate: ModelCandidate,
  answers: Answers,
  findings: Model['findings'],
): Candidate {
  const { kind, id, prior, evidence } = candidate;
  const lines = countingLines(evidence, answers, findings);
  const reasons = lines.map(({ finding, answer, decibans, basis, sources }): Reason => {
    const from = answers.get(finding)?.from;
    return { finding, answer, decibans, basis, sources, ...(from ? { from } : {}) };
  });
  const decibans = sum(prior, reasons);
  return { kind, id, fit: fitOf(decibans), decibans, prior, reasons, notAsked: notAsked(evidence, answers) };
}

/** Best fit first; equal scores in the order of the ids. */
export const byFit = (a: Candidate, b: Candidate): number =>
  b.decibans - a.decibans || (a.id < b.id ? -1 : 1);
