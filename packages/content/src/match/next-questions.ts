import type { Candidate, FindingId, Profile } from '../types.ts';
import { PRESENT, type AllAnswers } from './answers.ts';
import type { Prepared } from './prepared.ts';

/** Below this expected change, in decibans over all candidates, a question is not worth a person's time. */
const WORTH_ASKING = 0.25;

const chance = (decibans: number): number => {
  const odds = 10 ** (decibans / 10);
  return odds / (1 + odds);
};

/** How far a candidate is from being settled, 0–1: most at even odds. */
const unsettled = (decibans: number): number => 4 * chance(decibans) * (1 - chance(decibans));

/** By how much an answer to each open finding is expected to move the candidates that are not settled yet. */
function expectedChange(
  { model, findings, candidates }: Prepared,
  answers: AllAnswers,
  ranked: readonly Pick<Candidate, 'id' | 'decibans'>[],
): Map<number, number> {
  const scores = new Map(ranked.map(({ id, decibans }) => [id, decibans]));
  const change = new Map<number, number>();
  for (const { id, lines, prior } of candidates) {
    const weight = unsettled(scores.get(id) ?? prior);
    for (const { finding, answer, decibans } of lines) {
      if (!answers.isOpen(finding)) continue;
      const frequency = model.findings[findings.ids[finding] ?? '']?.frequency ?? 0.2;
      const likely = answer === PRESENT ? frequency : 1 - frequency;
      change.set(finding, (change.get(finding) ?? 0) + weight * likely * Math.abs(decibans));
    }
  }
  return change;
}

/**
 * The findings worth asking next, one for each question so that `n` findings are `n` pages: safety questions first, in their
 * authored order, then by expected change. A question somebody has begun, even with "not sure", is not asked again.
 */
export function nextFindings(
  prepared: Prepared,
  profile: Profile,
  answers: AllAnswers,
  ranked: readonly Pick<Candidate, 'id' | 'decibans'>[],
  n: number,
): FindingId[] {
  const change = expectedChange(prepared, answers, ranked);
  const open = prepared.model.questions.flatMap(({ form, asks, safety, onlyFor }, order) => {
    if (onlyFor && profile.sex && onlyFor !== profile.sex) return [];
    const begun = asks.some((id) => profile.findings[id] === 'unknown');
    const settled = form === 'one-of' && asks.some((id) => answers.get(id)?.answer === 'present');
    const left = asks.filter((id) => !answers.get(id));
    if (begun || settled || left.length === 0) return [];
    const worth = left.reduce(
      (total, id) => total + (change.get(prepared.findings.numbers.get(id) ?? -1) ?? 0),
      0,
    );
    if (!safety && worth < WORTH_ASKING) return [];
    const finding = [...left].sort(
      (a, b) =>
        (change.get(prepared.findings.numbers.get(b) ?? -1) ?? 0) -
          (change.get(prepared.findings.numbers.get(a) ?? -1) ?? 0) || (a < b ? -1 : 1),
    )[0];
    return finding ? [{ finding, safety, order, worth }] : [];
  });
  return open
    .sort(
      (a, b) =>
        Number(b.safety) - Number(a.safety) ||
        (a.safety ? a.order - b.order : b.worth - a.worth) ||
        a.order - b.order,
    )
    .slice(0, n)
    .map(({ finding }) => finding);
}
