import type { Candidate, Fit, FindingId, Reason } from '../types.ts';
import type { AllAnswers } from './answers.ts';
import type { Line, Prepared, PreparedCandidate } from './prepared.ts';

/**
 * Cut-offs of the bands in decibans, which are odds on the authors' scale and never a person's chance. Strong: even odds or
 * better. Some: about 1 to 5 or better. Weak: about 1 to 20 or better. See docs/decisions/004-fit-bands.md.
 */
export const FIT_CUTOFFS = { strong: 0, some: -7, weak: -13 } as const;

export function fitOf(decibans: number): Fit {
  if (decibans >= FIT_CUTOFFS.strong) return 'strong';
  if (decibans >= FIT_CUTOFFS.some) return 'some';
  return decibans >= FIT_CUTOFFS.weak ? 'weak' : 'none';
}

export const isInPlay = ({ finding, answer }: Line, said: Uint8Array): boolean => said[finding] === answer;

/** Whether the answers bring a line into play and no weightier one of its correlation group. */
const counts = (line: Line, said: Uint8Array): boolean =>
  isInPlay(line, said) &&
  (line.weightier.length === 0 || !line.weightier.some((other) => isInPlay(other, said)));

function reasonOf({ reason, finding }: Line, { from }: AllAnswers): Reason {
  const origin = from.get(finding);
  return origin === undefined ? reason : { ...reason, from: origin };
}

/** The score by those lines alone that count when care is worked out. */
export function scoreForCare({ prior, linesForCare }: PreparedCandidate, { said }: AllAnswers): number {
  let decibans = prior;
  for (const line of linesForCare) if (counts(line, said)) decibans += line.decibans;
  return decibans;
}

/** One candidate with its ledger: the prior, the addends, and what was not asked. */
function scoreCandidate(
  candidate: PreparedCandidate,
  ids: readonly FindingId[],
  answers: AllAnswers,
): Candidate {
  const { kind, id, prior, lines, columns, byEffect } = candidate;
  const { said } = answers;
  const reasons: Reason[] = [];
  let decibans = prior;
  for (let place = 0; place < lines.length; place++) {
    if (said[columns.finding[place] as number] !== columns.answer[place]) continue;
    const line = lines[place] as Line;
    if (!counts(line, said)) continue;
    reasons.push(reasonOf(line, answers));
    decibans += line.decibans;
  }
  const notAsked: FindingId[] = [];
  for (const finding of byEffect) if (answers.isOpen(finding)) notAsked.push(ids[finding] as FindingId);
  return { kind, id, fit: fitOf(decibans), decibans, prior, reasons, notAsked };
}

/** All candidates by their number. Those that no answer touches are handed out as they were prepared. */
export function scoreAll({ candidates, findings }: Prepared, answers: AllAnswers): Candidate[] {
  const touched = new Uint8Array(candidates.length);
  for (const finding of answers.known()) {
    for (const candidate of findings.candidates[finding] ?? []) touched[candidate] = 1;
  }
  return candidates.map((candidate, at) =>
    touched[at] ? scoreCandidate(candidate, findings.ids, answers) : candidate.untouched,
  );
}

/** Best fit first; equal scores in the order of the ids. */
export const byFit = (a: Candidate, b: Candidate): number =>
  b.decibans - a.decibans || (a.id < b.id ? -1 : 1);
