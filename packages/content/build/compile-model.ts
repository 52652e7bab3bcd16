import { sourceLabel, sourceLink } from '../src/links.ts';
import type { Cause, Mimic, Model } from '../src/types.ts';
import type { Facts } from './compile-facts.ts';

/** Causes and look-alikes in one list, in the order of their ids. */
export const allCandidates = (facts: Facts): (Cause | Mimic)[] =>
  [...Object.values(facts.causes), ...Object.values(facts.mimics)].sort((a, b) => (a.id < b.id ? -1 : 1));

type ModelCandidate = Omit<Model['candidates'][number], 'evidence'>;

/** The parts of the facts that only matching needs, cut to what it needs: see src/model.ts. */
export function compileModelParts(
  facts: Facts,
): Pick<Model, 'medicines' | 'remedies'> & { readonly candidates: readonly ModelCandidate[] } {
  return {
    candidates: allCandidates(facts).map(({ kind, id, care, prior }) => ({
      kind,
      id,
      care,
      prior: prior.decibans,
    })),
    // Matching passes over a medicine it does not know, so that those which make nothing present need not ship.
    medicines: Object.fromEntries(
      Object.values(facts.medicines).flatMap(({ id, implies }) =>
        implies.length > 0 ? [[id, implies]] : [],
      ),
    ),
    remedies: Object.values(facts.remedies).map(({ id, time, verdict, for: whom, notFor }) => ({
      id,
      time,
      verdict,
      for: whom,
      notFor,
    })),
  };
}

/** A short label and a link for every source a ledger line can name. */
export function compileCitations(
  facts: Facts,
): Record<string, readonly [label: string, link: string | null]> {
  const named = new Set([
    ...[...Object.values(facts.causes), ...Object.values(facts.mimics)].flatMap(({ evidence, prior }) => [
      ...evidence.flatMap((line) => line.sources),
      ...prior.sources,
    ]),
    ...Object.values(facts.redFlags).flatMap((flag) => flag.sources),
    ...Object.values(facts.criteria).flatMap((criterion) => criterion.sources),
  ]);
  return Object.fromEntries(
    Object.values(facts.sources)
      .filter((source) => named.has(source.id))
      .map((source) => [source.id, [sourceLabel(source), sourceLink(source)]]),
  );
}
