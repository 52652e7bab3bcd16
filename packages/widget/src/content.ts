import type { EmergencyNumber, Model, Words } from '@cramps/content';
import { createMatcher } from '@cramps/content/match';
import type { Citations, Formats } from '@cramps/ui';
import packed, { type Shipped } from './content.data.ts';
import { formatsOf } from './formats.ts';
import { unpack } from './unpack.ts';

/** The content as the checker takes it: matching, the facts beside it, the words it says, and what it cites. */
const shipped = unpack(packed) as Shipped;
const { locale, ui, findings, candidates, medicines } = shipped;

const byId = <T extends { readonly id: string }>(things: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(things.map((thing) => [thing.id, thing]));
const ofKind = (kind: string) => byId(candidates.filter((candidate) => candidate.kind === kind));

const findingsById = byId(findings);
const redFlags = shipped.redFlags.map((flag) => ({ ...flag, suggests: [] }));
const model: Model = {
  version: shipped.version,
  candidates,
  findings: findingsById,
  medicines: Object.fromEntries(
    medicines.flatMap(({ id, implies }) => (implies.length > 0 ? [[id, implies]] : [])),
  ),
  redFlags,
  criteria: shipped.criteria.map((criterion) => ({ ...criterion, sources: [] })),
  questions: shipped.questions,
  remedies: shipped.remedies,
};

const names = new Map(shipped.numbers.map(({ country, name }) => [country, name]));

export const contentVersion = model.version;
export const { match, nextPages, prepareInSlices } = createMatcher(model);

export const words: Words & { formats: Partial<Formats> } = {
  locale,
  ui,
  formats: { ...formatsOf(shipped.ways), country: (code) => names.get(code) ?? code },
  causes: ofKind('cause'),
  mimics: ofKind('mimic'),
  findings: findingsById,
  questions: byId(
    shipped.questions.map(({ options, ...question }) => ({
      ...question,
      options: Object.fromEntries(
        question.asks.map((id, at) => [id, options[at] ?? findingsById[id]?.name ?? id]),
      ),
    })),
  ),
  redFlags: byId(shipped.redFlags),
  criteria: byId(shipped.criteria),
  remedies: byId(shipped.remedies.map((remedy) => ({ ...remedy, steps: [] }))),
  // The others are called by their ids.
  medicines: Object.fromEntries(
    medicines.flatMap(({ id, name }) => (name === undefined ? [] : [[id, { name }]])),
  ),
};

export const facts = {
  questions: byId(shipped.questions),
  redFlags: byId(redFlags),
  /** By what stands for the id of a source here: its place in the list. */
  citations: shipped.citations as unknown as Citations,
  numbers: shipped.numbers.map(({ country, emergency }): EmergencyNumber => ({
    country,
    emergency,
    adviceLine: null,
    basis: '',
  })),
};
