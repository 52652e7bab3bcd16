import type {
  Addend,
  Cause,
  Claim,
  Criterion,
  Figure,
  Finding,
  Medicine,
  Mimic,
  Prior,
  Question,
  RedFlag,
  Remedy,
  Source,
  EmergencyNumber,
} from '../src/types.ts';
import type { AuthoredData, Entry, FactsOf } from './kinds.ts';
import { ratioToDecibans } from '../src/decibans.ts';
import { percentToDecibans, ratioOf, SCALE } from './decibans.ts';

/** Authored facts in, published facts out. Pure; the order of entities is that of their ids. */

export interface Facts {
  readonly causes: Record<string, Cause>;
  readonly mimics: Record<string, Mimic>;
  readonly findings: Record<string, Finding>;
  readonly questions: Record<string, Question>;
  readonly redFlags: Record<string, RedFlag>;
  readonly criteria: Record<string, Criterion>;
  readonly remedies: Record<string, Remedy>;
  readonly medicines: Record<string, Medicine>;
  readonly claims: Record<string, Claim>;
  readonly sources: Record<string, Source>;
  readonly emergencyNumbers: readonly EmergencyNumber[];
}

type CandidateFacts = FactsOf<'cause'> | FactsOf<'mimic'>;

// Ids are checked by the lint rule `ids-exist`; here they only need their narrower name.
type Ids<T> = readonly T[] & readonly string[];
const ids = <T>(list: readonly string[]): Ids<T> => list as unknown as Ids<T>;

const unique = (list: readonly string[]): string[] => [...new Set(list)].sort((a, b) => (a < b ? -1 : 1));

function addends(evidence: CandidateFacts['evidence']): Addend[] {
  return evidence.flatMap((line) =>
    (['present', 'absent'] as const).flatMap((answer) => {
      const weight = line[answer];
      if (!weight) return [];
      const ratio = ratioOf(weight);
      return {
        finding: line.finding as Addend['finding'],
        answer,
        ratio,
        decibans: ratioToDecibans(ratio),
        basis: 'ratio' in weight ? ('published' as const) : ('judgement' as const),
        sources: ids<Addend['sources'][number]>(weight.sources ?? []),
        group: line.group ?? null,
      };
    }),
  );
}

function prior(facts: CandidateFacts['prior']): Prior {
  return {
    percent: facts.percent,
    decibans: percentToDecibans(facts.percent),
    basis: 'reason' in facts ? 'judgement' : 'published',
    sources: ids(facts.sources ?? []),
  };
}

const figures = (list: CandidateFacts['figures']): Figure[] => list as unknown as Figure[];
const sourcesOf = (list: CandidateFacts['figures']): string[] => list.map((figure) => figure.source);

function candidate(facts: CandidateFacts) {
  const evidence = addends(facts.evidence);
  return {
    care: facts.care,
    prior: prior(facts.prior),
    evidence,
    figures: figures(facts.figures),
    disagreements: facts.disagreements.map((point) => ({ id: point.id, sources: ids(point.sources) })),
    remedies: ids(facts.remedies),
    codes: facts.codes,
    checked: facts.checked,
    sources: ids(
      unique([
        ...facts.sources,
        ...(facts.prior.sources ?? []),
        ...evidence.flatMap((line) => line.sources),
        ...sourcesOf(facts.figures),
        ...facts.disagreements.flatMap((point) => point.sources),
        ...('distinguish' in facts ? facts.distinguish.flatMap((line) => line.sources) : []),
      ]),
    ),
  };
}

function byId<E extends { readonly id: string }, T>(
  entries: readonly E[],
  make: (entry: E) => T,
): Record<string, T> {
  return Object.fromEntries(entries.map((entry) => [entry.id, make(entry)]));
}

const order = <E extends Entry<'question'> | Entry<'criterion'> | Entry<'remedy'> | Entry<'claim'>>(
  entries: readonly E[],
) => [...entries].sort((a, b) => a.facts.order - b.facts.order || (a.id < b.id ? -1 : 1));

/** Compiles every entity. The result is held against the published schemas by the caller. */
export function compileFacts({ entries, sources, emergencyNumbers }: AuthoredData): Facts {
  const facts = {
    causes: byId(entries.cause, ({ id, facts }) => ({
      kind: 'cause',
      id,
      group: facts.group,
      ...candidate(facts),
    })),
    mimics: byId(entries.mimic, ({ id, facts }) => ({
      kind: 'mimic',
      id,
      distinguish: facts.distinguish,
      telling: facts.telling,
      ...candidate(facts),
    })),
    findings: byId(entries.finding, ({ id, facts }) => ({
      id,
      kind: facts.kind,
      group: facts.group,
      implies: facts.implies,
      age: facts.age,
      onlyFor: facts.onlyFor,
      frequency: facts.frequency,
    })),
    questions: byId(order(entries.question), ({ id, facts }) => ({
      id,
      form: facts.form,
      asks: facts.asks,
      safety: facts.safety,
      onlyFor: facts.onlyFor,
      joins: facts.joins,
    })),
    redFlags: byId(entries['red-flag'], ({ id, facts }) => ({
      id,
      urgency: facts.urgency,
      when: facts.when.map((group) => group.any),
      suggests: facts.suggests,
      basis: facts.reason ? 'judgement' : 'published',
      sources: facts.sources,
    })),
    criteria: byId(order(entries.criterion), ({ id, facts }) => ({
      id,
      met: facts.met,
      unmet: facts.unmet,
      unmetWithout: facts.unmetWithout,
      weight: {
        met: facts.weight.met ? ratioToDecibans(SCALE[facts.weight.met]) : 0,
        unmet: facts.weight.unmet ? ratioToDecibans(1 / SCALE[facts.weight.unmet]) : 0,
      },
      sources: facts.sources,
    })),
    remedies: byId(order(entries.remedy), ({ id, facts: { order: _order, ...facts } }) => ({
      id,
      ...facts,
      sources: unique([...facts.sources, ...sourcesOf(facts.figures)]),
    })),
    medicines: byId(entries.medicine, ({ id, facts }) => ({
      id,
      ...facts,
      sources: unique([
        ...facts.sources,
        ...sourcesOf(facts.figures),
        ...(facts.labelled ? [facts.labelled.source] : []),
      ]),
    })),
    claims: byId(order(entries.claim), ({ id, facts: { order: _order, ...facts } }) => ({
      id,
      ...facts,
      sources: unique([...facts.sources, ...sourcesOf(facts.figures)]),
    })),
    sources: byId(sources, ({ id, facts }) => ({ id, ...facts })),
    emergencyNumbers,
  };
  return facts as unknown as Facts;
}
