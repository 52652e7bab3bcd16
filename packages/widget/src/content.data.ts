import {
  citations,
  emergencyNumbers,
  type Citation,
  type FindingId,
  type MedicineId,
  type SourceId,
  type UiMessages,
} from '@cramps/content';
import { model } from '@cramps/content/match';
import { words } from '@cramps/content/words/en';
import { pack } from './pack.ts';
import { namesIn, waysOf } from './ways.ts';

/**
 * What a check needs of the content, picked and packed when the package is built. Facts and words of one thing stand together,
 * so that its id ships once; `content.ts` takes them apart again.
 */

/** What a result can cite: the sources behind the lines of a ledger and behind the red flags, and no others. */
const cited = new Set(
  [...model.candidates.flatMap(({ evidence }) => evidence), ...model.redFlags].flatMap(
    ({ sources }) => sources,
  ),
);
const sourceIds = Object.keys(citations).filter((id) => [...cited].some((each) => each === id));
/** In the browser a source goes by its place in the list; nothing there needs its name. */
const places = (sources: readonly SourceId[]) =>
  sources.map((id) => sourceIds.indexOf(id)) as readonly unknown[] as readonly SourceId[];

const wordsOf = <T>(record: Readonly<Record<string, T>>, id: string): T => {
  const found = record[id];
  if (!found) throw new Error(`The widget needs the words of "${id}", and the content has none.`);
  return found;
};

/** What only readers of the data need stays behind. */
const without = <T extends object>(thing: T, field: string): T =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => name !== field)) as T;

/** Messages that nothing in the checker says. The card has those of its own in `card.data.ts`. */
const {
  claims: _claims,
  site: _site,
  formats: _formats,
  widget,
  check,
  ...ui
} = words.ui as Record<string, UiMessages>;
const { relief: _relief, help: _help, invite: _invite, ...widgetUi } = widget as Record<string, UiMessages>;

const formats = String(words.ui['formats'] ?? words.locale);
const nameOf = namesIn(formats);

const content = {
  version: model.version,
  locale: words.locale,
  // The site also works without a script and then says where answers go; here there is no such case.
  ui: { ...ui, widget: widgetUi, check: { ...check, private: widget?.['private'] ?? '' } } as UiMessages,
  findings: Object.entries(model.findings).map(([id, finding]) => ({
    ...without(finding, 'kind'),
    id: id as FindingId,
    ...wordsOf(words.findings, id),
  })),
  questions: model.questions.map((question) => {
    const { title, why, hint, options } = wordsOf(words.questions, question.id);
    // An answer that is the name of its finding is not told twice.
    const own = question.asks.map((id) => (options[id] === words.findings[id]?.name ? null : options[id]));
    return { ...question, title, why, ...(hint ? { hint } : {}), options: own.map((text) => text ?? null) };
  }),
  // What a sign may mean is told by its advice.
  redFlags: model.redFlags.map(({ sources, suggests: _suggests, ...flag }) => ({
    ...flag,
    ...wordsOf(words.redFlags, flag.id),
    sources: places(sources),
  })),
  criteria: model.criteria.map(({ sources: _sources, ...criterion }) => ({
    ...criterion,
    ...wordsOf(words.criteria, criterion.id),
  })),
  candidates: model.candidates.map(({ evidence, ...candidate }) => ({
    ...candidate,
    ...wordsOf(candidate.kind === 'cause' ? words.causes : words.mimics, candidate.id),
    // Ratios are for readers of the data; a ledger counts in decibans.
    evidence: evidence.map(({ sources, ...line }) => ({
      ...without(line, 'ratio'),
      sources: places(sources),
    })),
  })),
  // The steps of remedies are on the site; the result names them.
  remedies: model.remedies.map(({ id, ...remedy }) => {
    const { name, short } = wordsOf(words.remedies, id);
    return { id, ...remedy, name, short };
  }),
  // Of the others the checker only needs the id, and what reads texts brings it.
  medicines: [...new Set([...Object.keys(model.medicines), ...Object.keys(words.medicines)])].map((id) => ({
    id: id as MedicineId,
    implies: model.medicines[id as MedicineId] ?? [],
    ...words.medicines[id],
  })),
  citations: sourceIds.map(
    (id): Citation => (citations as Readonly<Record<string, Citation>>)[id] ?? ['', null],
  ),
  ways: waysOf(formats),
  numbers: emergencyNumbers.map(({ country, emergency }) => ({ country, name: nameOf(country), emergency })),
};

export type Shipped = typeof content;

export default pack(content);
