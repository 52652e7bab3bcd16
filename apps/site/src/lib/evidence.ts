import type { Addend, FindingId } from '@cramps/content';

/** One row of the evidence table: what a yes and what a no to one finding say. */
export interface EvidenceRow {
  readonly finding: FindingId;
  readonly present: Addend | null;
  readonly absent: Addend | null;
}

const size = (line: Addend | null) => Math.abs(line?.decibans ?? 0);
const weight = ({ present, absent }: EvidenceRow) => Math.max(size(present), size(absent));

/** The addends of a candidate by finding, the weightiest first. */
export function evidenceRows(evidence: readonly Addend[]): EvidenceRow[] {
  const of = (finding: FindingId, answer: Addend['answer']) =>
    evidence.find((line) => line.finding === finding && line.answer === answer) ?? null;
  const findings = [...new Set(evidence.map(({ finding }) => finding))];
  return findings
    .map((finding) => ({ finding, present: of(finding, 'present'), absent: of(finding, 'absent') }))
    .sort((a, b) => weight(b) - weight(a));
}

/** A ratio with the digits it deserves. */
export function ratioText(ratio: number): string {
  if (ratio >= 10) return String(Math.round(ratio));
  return ratio >= 1 ? ratio.toFixed(1) : String(Number(ratio.toPrecision(2)));
}
