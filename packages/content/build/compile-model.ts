import { sourceLabel, sourceLink } from '../src/links.ts';
import type { Model } from '../src/types.ts';
import type { Facts } from './compile-facts.ts';

/** The parts of the facts that only matching needs, cut to what it needs: see src/model.ts. */
export function compileModelParts(facts: Facts): Pick<Model, 'candidates' | 'medicines' | 'remedies'> {
  return {
    candidates: [...Object.values(facts.causes), ...Object.values(facts.mimics)]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ kind, id, care, prior, evidence }) => ({
        kind,
        id,
        care,
        prior: prior.decibans,
        evidence: evidence.map(({ ratio: _ratio, ...line }) => line),
      })),
    medicines: Object.fromEntries(Object.values(facts.medicines).map(({ id, implies }) => [id, implies])),
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
