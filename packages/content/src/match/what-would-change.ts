import type { Answer, Candidate, Change, FindingId, Model } from '../types.ts';

/**
 * What would change a candidate: each finding that was not asked, in the order of `notAsked`, with what either answer would
 * add. A line that a weightier one of its group outweighs already adds nothing; one that outweighs what counts now adds the
 * difference.
 */
export function whatWouldChange(
  candidate: Candidate,
  model: Pick<Model, 'candidates' | 'findings'>,
): Change[] {
  const evidence = model.candidates.find(({ id }) => id === candidate.id)?.evidence ?? [];
  const groupOf = (finding: FindingId, answer: Answer): string | null => {
    const line = evidence.find((one) => one.finding === finding && one.answer === answer);
    return line?.group ?? model.findings[finding]?.group ?? null;
  };
  const counting = new Map(
    candidate.reasons.map((reason) => [groupOf(reason.finding, reason.answer), reason]),
  );
  const adds = (finding: FindingId, answer: Answer): number => {
    const line = evidence.find((one) => one.finding === finding && one.answer === answer);
    if (!line) return 0;
    const group = groupOf(finding, answer);
    const now = group === null ? undefined : counting.get(group);
    if (!now) return line.decibans;
    const heavier = Math.abs(line.decibans) - Math.abs(now.decibans) || (line.finding < now.finding ? 1 : -1);
    return heavier > 0 ? line.decibans - now.decibans : 0;
  };
  return candidate.notAsked.map((finding) => ({
    finding,
    present: adds(finding, 'present'),
    absent: adds(finding, 'absent'),
  }));
}
