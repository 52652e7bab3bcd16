import type { Cause, FindingId, Mimic, Model, RedFlag } from '../src/types.ts';
import type { Columns, PackedAddend } from '../src/unpack.ts';

/** Lays facts out so that they ship small; the other half is `src/unpack.ts`. */

/** Things of one kind, by field. Every field any of them has is a column. */
export function toColumns(things: readonly object[]): Columns {
  const fields = [...new Set(things.flatMap((thing) => Object.keys(thing)))];
  return Object.fromEntries(
    fields.map((field) => [field, things.map((thing) => (thing as Record<string, unknown>)[field])]),
  );
}

/** Medicines by the findings they imply, which many share. */
export function packMedicines(medicines: Model['medicines']): Record<string, string> {
  const byFindings: Record<string, string[]> = {};
  for (const [id, findings] of Object.entries(medicines)) (byFindings[findings.join(' ')] ??= []).push(id);
  return Object.fromEntries(Object.entries(byFindings).map(([findings, ids]) => [findings, ids.join(' ')]));
}

/** Red flags, with each finding they look at as its place among all: groups by semicolons, their findings by spaces. */
export function packFlags(flags: readonly RedFlag[], findings: readonly FindingId[]): Columns {
  const places = new Map(findings.map((id, at) => [id, at]));
  return toColumns(
    flags.map((flag) => ({
      ...flag,
      when: flag.when.map((group) => group.map((id) => places.get(id)).join(' ')).join(';'),
    })),
  );
}

type Candidate = Cause | Mimic;

/** The evidence of all candidates: the one place it stands, for pages and for matching. */
export const packEvidence = (candidates: readonly Candidate[]): Record<string, PackedAddend[]> =>
  Object.fromEntries(
    candidates.map(({ id, evidence }) => [
      id,
      evidence.map(({ finding, answer, ratio, basis, sources, group }): PackedAddend => {
        const [yes, published] = [answer === 'present' ? 1 : 0, basis === 'published' ? 1 : 0] as const;
        const line = [finding, yes, ratio, published, sources] as const;
        return group ? [...line, group] : line;
      }),
    ]),
  );

/** Candidates without their evidence, and without the sources that their lines name anyway. */
export function packCandidates(candidates: readonly Candidate[]): Columns {
  const rest = candidates.map(({ evidence, sources, ...candidate }) => {
    const { prior, figures, disagreements } = candidate;
    const lines = [
      prior,
      ...evidence,
      ...disagreements,
      ...('distinguish' in candidate ? candidate.distinguish : []),
    ];
    const cited = new Set<string>([
      ...lines.flatMap((line) => line.sources),
      ...figures.map(({ source }) => source),
    ]);
    return { ...candidate, sources: sources.filter((source) => !cited.has(source)) };
  });
  return toColumns(rest);
}
