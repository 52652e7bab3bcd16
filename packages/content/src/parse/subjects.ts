import type { Answer } from '../types.ts';
import type { Lexicon } from '../words.ts';
import { cueTerms, type CueKind } from './cues.ts';

/** What a term is about. */
export type Subject =
  | { readonly kind: 'finding'; readonly id: string; readonly says: Answer | 'unless' }
  | { readonly kind: 'medicine'; readonly id: string; readonly says: 'present' }
  | { readonly kind: 'sex'; readonly id: 'female' | 'male'; readonly says: 'present' }
  | { readonly kind: 'side'; readonly id: 'left' | 'right'; readonly says: 'present' | 'unless' }
  | {
      readonly kind: 'number';
      readonly id: NumberKind;
      readonly says: 'present' | 'unless';
      readonly times: number;
      readonly plus: number;
      /** A bare number, taken for what it may be where nothing says it better. */
      readonly alone?: true;
    };

export type NumberKind = 'age' | 'duration' | 'frequency' | 'pregnancy';

const MINUTES = { seconds: 1 / 60, minutes: 1, hours: 60 } as const;
const PER_WEEK = { perDay: 7, perWeek: 1, perMonth: 12 / 52 } as const;
const WEEKS = { weeks: 1, months: 4.35 } as const;
/** Where in a decade "early", "mid" and "late" are. */
const PARTS = { early: 2, middle: 5, late: 8 } as const;

type Filed<S> = readonly [term: string, subject: S];

function* numbers({ age, duration, frequency, pregnancy }: Lexicon['cues']): Generator<Filed<Subject>> {
  const file = (id: NumberKind, terms: readonly string[], times: number, plus = 0): Filed<Subject>[] =>
    terms.map((term) => [term, { kind: 'number', id, says: 'present', times, plus }]);
  yield* file('age', age.years, 1);
  for (const term of age.alone)
    yield [term, { kind: 'number', id: 'age', says: 'present', times: 1, plus: 0, alone: true }];
  for (const part of ['early', 'middle', 'late'] as const) yield* file('age', age[part], 1, PARTS[part]);
  for (const term of age.unless)
    yield [term, { kind: 'number', id: 'age', says: 'unless', times: 1, plus: 0 }];
  for (const unit of ['seconds', 'minutes', 'hours'] as const)
    yield* file('duration', duration[unit], MINUTES[unit]);
  for (const unit of ['perDay', 'perWeek', 'perMonth'] as const)
    yield* file('frequency', frequency[unit], PER_WEEK[unit]);
  for (const unit of ['weeks', 'months'] as const) yield* file('pregnancy', pregnancy[unit], WEEKS[unit]);
}

/** Every term of a lexicon with what it is about: a subject, or what it does to the subjects around it. */
export function* subjects(lexicon: Lexicon): Generator<Filed<Subject | CueKind>> {
  for (const [id, terms] of Object.entries(lexicon.findings)) {
    for (const says of ['present', 'absent', 'unless'] as const)
      for (const term of terms[says] ?? []) yield [term, { kind: 'finding', id, says }];
  }
  for (const id of Object.keys(lexicon.medicines))
    for (const name of namesOf(lexicon, id)) yield [name, { kind: 'medicine', id, says: 'present' }];
  for (const id of ['female', 'male'] as const)
    for (const term of lexicon.cues[id]) yield [term, { kind: 'sex', id, says: 'present' }];
  const { sides } = lexicon.cues;
  for (const id of ['left', 'right'] as const) {
    for (const term of sides[id]) yield [term, { kind: 'side', id, says: 'present' }];
    for (const term of sides.unless) yield [term, { kind: 'side', id, says: 'unless' }];
  }
  yield* numbers(lexicon.cues);
  yield* cueTerms(lexicon.cues);
}

/** The class that a parser makes by itself, of the names of all medicines: a term writes `@medicine`. */
export const MADE_CLASS = 'medicine';

/** What a medicine is called, as terms. */
export const namesOf = ({ medicines }: Pick<Lexicon, 'medicines'>, id: string): string[] =>
  (medicines[id] ?? '').split(',').map((name) => (name === '=' ? id.replaceAll('-', ' ') : name));
