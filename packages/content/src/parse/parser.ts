import type { Answer, FindingId, MedicineId, Mention, ParsedText, Profile } from '../types.ts';
import type { Lexicon } from '../words.ts';
import { numberAt, readTokens } from './numbers.ts';
import { PatternIndex, type Found } from './pattern-index.ts';
import { ScopeReader, type ReadToken } from './scope.ts';
import { tokenise } from './tokenise.ts';
import { Speller } from './typos.ts';

export type Parser = (text: string) => ParsedText;

type Subject =
  | { readonly kind: 'finding'; readonly id: string; readonly polarity: Answer }
  | { readonly kind: 'medicine'; readonly id: string }
  | { readonly kind: 'sex'; readonly id: 'female' | 'male' }
  | { readonly kind: 'age' }
  | { readonly kind: 'duration'; readonly times: number }
  | { readonly kind: 'frequency'; readonly times: number };

const MINUTES = { seconds: 1 / 60, minutes: 1, hours: 60 } as const;
const PER_WEEK = { perDay: 7, perWeek: 1, perMonth: 12 / 52 } as const;

function* subjects({
  findings,
  medicines,
  cues,
}: Lexicon): Generator<readonly [term: string, subject: Subject]> {
  for (const [id, terms] of Object.entries(findings)) {
    for (const polarity of ['present', 'absent'] as const) {
      for (const term of terms[polarity]) yield [term, { kind: 'finding', id, polarity }];
    }
  }
  for (const [id, names] of Object.entries(medicines)) {
    for (const name of names) yield [name.replace(/[|*?#_/().]/g, ' '), { kind: 'medicine', id }];
  }
  for (const sex of ['female', 'male'] as const)
    for (const term of cues[sex]) yield [term, { kind: 'sex', id: sex }];
  for (const term of cues.age) yield [term, { kind: 'age' }];
  for (const unit of ['seconds', 'minutes', 'hours'] as const) {
    for (const term of cues.duration[unit]) yield [term, { kind: 'duration', times: MINUTES[unit] }];
  }
  for (const unit of ['perDay', 'perWeek', 'perMonth'] as const) {
    for (const term of cues.frequency[unit]) yield [term, { kind: 'frequency', times: PER_WEEK[unit] }];
  }
}

function* cueTerms({ negation, uncertain, ends, others, sufferers }: Lexicon['cues']): Generator<string> {
  for (const list of [negation.before, negation.after, negation.pseudo, uncertain, ends, others, sufferers])
    yield* list;
}

/** Of matches about the same thing that overlap, the longest says it best. */
function longest(found: readonly Found<Subject>[]): Found<Subject>[] {
  const key = ({ value }: Found<Subject>): string => `${value.kind}:${'id' in value ? value.id : ''}`;
  const kept = new Map<string, Found<Subject>[]>();
  for (const match of [...found].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const same = kept.get(key(match)) ?? [];
    if (same.some((other) => other.from < match.to && match.from < other.to)) continue;
    same.push(match);
    kept.set(key(match), same);
  }
  return [...kept.values()]
    .flat()
    .sort((a, b) => a.from - b.from || b.to - a.to || (key(a) < key(b) ? -1 : 1));
}

const saysAbsent = ({ value }: Found<Subject>): boolean =>
  value.kind === 'finding' && value.polarity === 'absent';

/** Part of a longer match: in "no calf swelling" the swelling is denied, and the place says nothing. */
const within = (inner: Found<Subject>, outer: Found<Subject>): boolean =>
  outer.taken.length > inner.taken.length && inner.taken.every((at) => outer.taken.includes(at));

const VALID: Readonly<Record<'age' | 'duration' | 'frequency', (value: number) => boolean>> = {
  age: (value) => value >= 0 && value <= 120,
  duration: (value) => value > 0,
  frequency: (value) => value > 0,
};

/** The mention a match makes, or null where it says nothing that counts. */
function mention(
  { value: subject, from, to, numbers }: Found<Subject>,
  tokens: readonly ReadToken[],
  context: string,
): Mention | null {
  if (context === 'other') return null;
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const denied: Answer = context === 'absent' ? 'absent' : 'present';
  switch (subject.kind) {
    case 'finding':
      // A term that says absence by itself is not turned round by a negation before it.
      if (subject.polarity === 'absent')
        return { kind: 'finding', id: subject.id, polarity: 'absent', ...span };
      return context === 'uncertain' ? null : { kind: 'finding', id: subject.id, polarity: denied, ...span };
    case 'medicine':
      return { kind: 'medicine', id: subject.id, polarity: denied, ...span };
    case 'sex':
      return context === 'absent' ? null : { kind: 'sex', id: subject.id, polarity: 'present', ...span };
    default: {
      const times = 'times' in subject ? subject.times : 1;
      const number = numberAt(tokens, numbers) ?? (subject.kind === 'age' ? null : 1);
      if (number === null || !VALID[subject.kind](number * times)) return null;
      return { kind: subject.kind, value: number * times, polarity: 'present', ...span };
    }
  }
}

/** What follows from the length of a cramp, or from the age that counts, said with the same words of the text. */
function following(mentions: readonly Mention[], { ages, durations }: Lexicon): Mention[] {
  const age = mentions.find(({ kind }) => kind === 'age');
  return mentions.flatMap((mention) => {
    const { kind, value = Number.NaN, polarity, start, end } = mention;
    const bounds = kind === 'duration' ? durations : mention === age ? ages : [];
    const ids = bounds.flatMap(({ finding, from = -Infinity, below = Infinity }) =>
      value >= from && value < below ? [finding] : [],
    );
    return [mention, ...ids.map((id): Mention => ({ kind: 'finding', id, polarity, start, end }))];
  });
}

function profileOf(mentions: readonly Mention[]): Profile {
  const findings: Partial<Record<FindingId, Answer>> = {};
  const medicines = new Map<MedicineId, Answer>();
  const sexes = new Set<'female' | 'male'>();
  let age: number | undefined;
  for (const { kind, id, value, polarity } of mentions) {
    // Said both ways, a sign counts as there: a danger is not argued away by a second sentence.
    if (kind === 'finding' && findings[id as FindingId] !== 'present') findings[id as FindingId] = polarity;
    if (kind === 'medicine' && medicines.get(id as MedicineId) !== 'present')
      medicines.set(id as MedicineId, polarity);
    if (kind === 'sex') sexes.add(id as 'female' | 'male');
    if (kind === 'age') age ??= value;
  }
  const taken = [...medicines].filter(([, polarity]) => polarity === 'present').map(([id]) => id);
  const [sex] = sexes.size === 1 ? sexes : [];
  return {
    findings,
    ...(taken.length > 0 ? { medicines: taken.sort() } : {}),
    ...(age === undefined ? {} : { age }),
    ...(sex ? { sex } : {}),
  };
}

/**
 * Makes a parser from a lexicon. The parser reads findings, medicines, age, sex, duration and frequency out of a text, with
 * what is denied, doubtful or about somebody else told apart. It never throws, and its time grows with the length of the
 * text alone. What it reads is a suggestion for the person to confirm.
 */
export function createParser(lexicon: Lexicon): Parser {
  const all = [...subjects(lexicon)];
  const index = new PatternIndex<Subject>();
  for (const [term, subject] of all) index.add(term, subject);
  const vocabulary = PatternIndex.words([...all.map(([term]) => term), ...cueTerms(lexicon.cues)]);
  const speller = new Speller(vocabulary);
  const scopes = new ScopeReader(lexicon.cues);

  const isPlace = ({ value }: Found<Subject>): boolean =>
    value.kind === 'finding' && lexicon.places.includes(value.id);

  return (text) => {
    const tokens = readTokens(tokenise(text), speller, lexicon.cues.numbers);
    const found = longest(index.find(tokens));
    const context = scopes.read(tokens, found);
    const told = found.map((match) => ({ match, context: context(match) }));
    const denied = told.filter(({ match, context: around }) => around === 'absent' || saysAbsent(match));
    const read = told
      .filter(({ match }) => !isPlace(match) || !denied.some((other) => within(match, other.match)))
      .flatMap(({ match, context: around }) => mention(match, tokens, around) ?? []);
    const mentions = following(read, lexicon);
    return { profile: profileOf(mentions), mentions };
  };
}
