import type { ParsedText } from '../types.ts';
import type { Lexicon } from '../words.ts';
import { choose } from './choose.ts';
import type { CueKind } from './cues.ts';
import { following, mentionsOf, profileOf, sideOf } from './mentions.ts';
import { createTimes } from './times.ts';
import { numberEdges } from './numbers.ts';
import { Reading } from './reading.ts';
import { readScopes, type Context, type ScopeWords } from './scope.ts';
import { MADE_CLASS, namesOf, subjects, type Subject } from './subjects.ts';
import { Symbols } from './symbols.ts';
import { TermIndex, TERMS_A_SLICE, type Found } from './term-index.ts';
import { Speller } from './typos.ts';
import { Vocabulary } from './vocabulary.ts';

export type Parser = (text: string) => ParsedText;

/**
 * Makes a parser from a lexicon. The parser reads findings, medicines, age, sex, duration and frequency out of a text, with
 * what is denied, doubtful or about somebody else told apart. It never throws, and its time grows with the length of the
 * text alone. What it reads is a suggestion for the person to confirm.
 */
export function createParser(lexicon: Lexicon): Parser {
  const steps = compileReader(lexicon);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return parserOf(lexicon, step.value);
}

/**
 * Makes the same parser in slices of about a millisecond, so that a page can answer in between. `pause` is called after each
 * slice, and what it returns is waited for: return nothing to go on at once.
 */
export async function createParserInSlices(
  lexicon: Lexicon,
  pause: () => Promise<unknown> | undefined,
): Promise<Parser> {
  const steps = compileReader(lexicon);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return parserOf(lexicon, step.value);
    const waiting = pause();
    if (waiting) await waiting;
  }
}

function parserOf(lexicon: Lexicon, read: Reader): Parser {
  const places = new Set(lexicon.places);
  const kinds = {
    conditions: new Set(lexicon.conditions),
    places,
    passing: new Set(lexicon.passing),
    family: lexicon.cues.family,
  };
  const ofComplaint = createTimes(lexicon);

  return (text) => {
    const { reading, matches, context, words } = read(text);
    const told = ofComplaint(withoutGuessedAge(matches), reading, words).map((match) => ({
      match,
      context: context(match),
    }));
    const denied = deniedAt(told);
    const side = sideOf(told, lexicon.cues.sides);
    const mentions = told
      // In "no calf swelling" the swelling is denied, and the place says nothing.
      .filter(
        ({ match, context: around }) =>
          match.value.kind !== 'finding' || !places.has(match.value.id) || !within(match, around, denied),
      )
      .flatMap(({ match, context: around }) => mentionsOf(match, around, reading, { ...kinds, side }));
    const all = following(mentions, lexicon);
    return { profile: profileOf(all, lexicon.cues.sides), mentions: all };
  };
}

interface Read {
  readonly reading: Reading;
  readonly matches: readonly Found<Subject>[];
  readonly context: (match: Found<Subject>) => Context;
  readonly words: ScopeWords;
}

type Reader = (text: string) => Read;

/** Compiles the lexicon, slice by slice; the function it returns finds what a text says, and what stands around it. */
function* compileReader(lexicon: Lexicon): Generator<undefined, Reader> {
  const { cues } = lexicon;
  const names = Object.keys(lexicon.medicines).flatMap((id) => namesOf(lexicon, id));
  const called = names.map((name) => name.replaceAll('-', ' ')).join(',');
  const symbols = new Symbols({ ...lexicon.classes, [MADE_CLASS]: called }, cues.endings);
  const wall = symbols.id('@wall');
  const scopeWords = {
    lists: symbols.id('@list'),
    glue: symbols.id('@glue'),
    me: symbols.id('@me'),
    nay: symbols.id('@nay'),
    they: symbols.id('@they'),
    opens: symbols.id('@opens'),
    reason: symbols.id('@reason'),
  };
  const between = new Set(cues.ranges);
  const index = new TermIndex<Subject | CueKind>(symbols, wall);
  let added = 0;
  for (const [term, subject] of subjects(lexicon)) {
    index.add(term, subject);
    if (++added % TERMS_A_SLICE === 0) yield;
  }
  const phrases = new TermIndex<readonly number[]>(symbols, wall);
  for (const [phrase, own] of [...symbols.phrases()]) {
    phrases.add(phrase, own);
    if (++added % TERMS_A_SLICE === 0) yield;
  }
  yield* index.file();
  yield* phrases.file();
  const numbers = new Map(Object.entries(cues.numbers));
  const right = new Set(cues.spelt);
  const speller = new Speller(symbols.words(), names, (word) =>
    right.has(word) || numbers.has(word) ? 'whole' : symbols.knows(word),
  );
  const vocabulary = new Vocabulary(symbols, speller, numbers);

  return (text) => {
    const reading = new Reading(text, vocabulary);
    for (const edge of numberEdges(reading, between)) reading.add(edge);
    for (const { value, from, to } of phrases.find(reading))
      reading.add({ from, to, symbols: value, value: null });
    const found = index.find(reading);
    const matches = choose(found.filter(isSubject));
    const context = readScopes(reading, found.filter(isCue), matches, scopeWords);
    return { reading, matches, context, words: scopeWords };
  };
}

const isCue = (found: Found<Subject | CueKind>): found is Found<CueKind> => typeof found.value === 'string';
const isSubject = (found: Found<Subject | CueKind>): found is Found<Subject> =>
  typeof found.value !== 'string';

/** A bare number is an age only where nothing says the age. */
function withoutGuessedAge(matches: readonly Found<Subject>[]): readonly Found<Subject>[] {
  const ages = matches.filter(({ value }) => value.kind === 'number' && value.id === 'age');
  const isGuess = ({ value }: Found<Subject>): boolean => value.kind === 'number' && value.alone === true;
  return ages.every(isGuess) ? matches : matches.filter((match) => !isGuess(match));
}

interface Told {
  readonly match: Found<Subject>;
  readonly context: Context;
}

/** The matches that are denied, by the words they take. */
function deniedAt(told: readonly Told[]): ReadonlyMap<number, readonly Found<Subject>[]> {
  const by = new Map<number, Found<Subject>[]>();
  for (const { match, context } of told) {
    if (!context.denied && match.value.says !== 'absent') continue;
    for (const at of match.taken) {
      const list = by.get(at);
      if (list) list.push(match);
      else by.set(at, [match]);
    }
  }
  return by;
}

/** Whether a match is part of a longer one that says absence, or lies with it under one denial ("calf pain, no swelling" does not). */
const within = (
  { taken }: Found<Subject>,
  context: Context,
  denied: ReadonlyMap<number, readonly Found<Subject>[]>,
): boolean =>
  (denied.get(taken[0] ?? -1) ?? []).some(
    (other) =>
      (context.denied || other.value.says === 'absent') &&
      other.taken.length > taken.length &&
      taken.every((at) => other.taken.includes(at)),
  );
