import { ratioToDecibans } from './decibans.ts';
import type { Addend, FindingId, Model, RedFlag } from './types.ts';

/**
 * The facts as they are shipped are laid out by field and say nothing twice, which makes them a third smaller. These
 * functions, the other half of `build/pack.ts`, put them back into the shapes of `types.ts`. They run while a module is
 * imported, before any engine has made them fast: hence plain loops.
 */

/** Things of one kind by field: the first item of each list belongs to the first thing. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Things from their fields, by id. */
export function fromColumns<Id extends string, T>(columns: Columns): Record<Id, T> {
  const fields = Object.keys(columns);
  const ids = columns['id'] as readonly string[];
  const things: Record<string, unknown> = {};
  for (let at = 0; at < ids.length; at++) {
    const thing: Record<string, unknown> = {};
    for (const field of fields) thing[field] = columns[field]?.[at];
    things[ids[at] as string] = thing;
  }
  return things as Record<Id, T>;
}

/** The findings that each medicine implies. @public (generated modules) */
export function unpackMedicines(packed: Readonly<Record<string, string>>): Model['medicines'] {
  const medicines: Record<string, readonly FindingId[]> = {};
  for (const findings of Object.keys(packed)) {
    const implied = findings.split(' ') as FindingId[];
    for (const id of (packed[findings] as string).split(' ')) medicines[id] = implied;
  }
  return medicines;
}

/** Red flags, by the findings in the order in which their places count. @public (generated modules) */
export function unpackFlags<Id extends string>(
  columns: Columns,
  findings: Readonly<Record<FindingId, unknown>>,
): Record<Id, RedFlag> {
  const flags = fromColumns<Id, Omit<RedFlag, 'when'> & { when: string | FindingId[][] }>(columns);
  const ids = Object.keys(findings) as FindingId[];
  for (const id of Object.keys(flags) as Id[]) {
    const flag = flags[id];
    const groups = (flag.when as string).split(';');
    flag.when = groups.map((group) => group.split(' ').map((place) => ids[Number(place)] as FindingId));
  }
  return flags as Record<Id, RedFlag>;
}

/** An addend: finding, whether present, ratio, whether published, the ids of its sources, its group. */
export type PackedAddend = readonly [string, 0 | 1, number, 0 | 1, readonly string[], string?];

/** The evidence of each candidate, by id. */
export type Evidence = Readonly<Record<string, readonly Addend[]>>;

/** Turns packed evidence into addends, once for pages and matching alike. @public (generated modules) */
export function unpackEvidence(packed: Readonly<Record<string, readonly PackedAddend[]>>): Evidence {
  const evidence: Record<string, Addend[]> = {};
  for (const id of Object.keys(packed)) {
    const lines: Addend[] = [];
    for (const line of packed[id] as readonly PackedAddend[]) {
      lines.push({
        finding: line[0],
        answer: line[1] ? 'present' : 'absent',
        ratio: line[2],
        decibans: ratioToDecibans(line[2]),
        basis: line[3] ? 'published' : 'judgement',
        sources: line[4],
        group: line[5] ?? null,
      } as Addend);
    }
    evidence[id] = lines;
  }
  return evidence;
}

interface Cites {
  readonly source?: string;
  readonly sources?: readonly string[];
}

/** A candidate without its evidence; its own `sources` are those that none of its lines names. */
interface PackedCandidate {
  readonly id: string;
  readonly prior: Cites;
  readonly figures: readonly Cites[];
  readonly disagreements: readonly Cites[];
  readonly distinguish?: readonly Cites[];
  readonly sources: readonly string[];
}

/** Causes or look-alikes, with their evidence and with every source that any of their lines cites. @public (generated modules) */
export function unpackCandidates<Id extends string, T>(columns: Columns, evidence: Evidence): Record<Id, T> {
  const candidates = fromColumns<string, PackedCandidate>(columns);
  for (const id of Object.keys(candidates)) {
    const candidate = candidates[id] as PackedCandidate;
    const lines = evidence[id] ?? [];
    const cited = new Set(candidate.sources);
    const cite = ({ source, sources = [] }: Cites): void => {
      if (source) cited.add(source);
      for (const one of sources) cited.add(one);
    };
    cite(candidate.prior);
    lines.forEach(cite);
    candidate.figures.forEach(cite);
    candidate.disagreements.forEach(cite);
    candidate.distinguish?.forEach(cite);
    Object.assign(candidate, { evidence: lines, sources: [...cited].sort() });
  }
  return candidates as unknown as Record<Id, T>;
}

type ModelCandidate = Model['candidates'][number];

/** The candidates of the matching model, in the order they are written. @public (generated modules) */
export function unpackModel(columns: Columns, evidence: Evidence): ModelCandidate[] {
  const candidates = Object.values(fromColumns<string, ModelCandidate & { evidence: unknown }>(columns));
  for (const candidate of candidates) candidate.evidence = evidence[candidate.id] ?? [];
  return candidates;
}
