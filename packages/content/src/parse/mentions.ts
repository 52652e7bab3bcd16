import type { Answer, FindingId, MedicineId, Mention, ParsedText, Profile } from '../types.ts';
import type { Lexicon } from '../words.ts';
import type { Reading } from './reading.ts';
import type { Context } from './scope.ts';
import type { Subject } from './subjects.ts';
import type { Found } from './term-index.ts';

/** What a lexicon says of its findings, beyond their terms. */
export interface Kinds {
  /** Conditions a person has or has not: a question about one says nothing. */
  readonly conditions: ReadonlySet<string>;
  /** Places: doubt is about what is there, not about where ("what felt like a tear in my calf"). */
  readonly places: ReadonlySet<string>;
  /** Signs and triggers, which count while they are there or new: one of years ago says nothing. */
  readonly passing: ReadonlySet<string>;
  /** The finding that is told of relatives by its nature. */
  readonly family: string;
  /** The finding that a side which is told stands for: one side, or both where left and right are told. */
  readonly side: string;
}

/** The finding that left and right add up to. */
export function sideOf(
  told: readonly { readonly match: Found<Subject>; readonly context: Context }[],
  { one, both }: Pick<Lexicon['cues']['sides'], 'one' | 'both'>,
): string {
  const sides = new Set(
    told.flatMap(({ match: { value }, context: { other, denied, doubted } }) =>
      value.kind === 'side' && !other && !denied && !doubted ? [value.id] : [],
    ),
  );
  return sides.size > 1 ? both : one;
}

const VALID: Readonly<Record<'age' | 'duration' | 'frequency' | 'pregnancy', (value: number) => boolean>> = {
  age: (value) => value >= 0 && value <= 120,
  duration: (value) => value > 0,
  frequency: (value) => value > 0,
  pregnancy: (value) => value > 0 && value <= 43,
};

/** A bare number is an age only where a grown person writes their own: "4, 5 times a night" is none. */
const isGrown = (value: number): boolean => Number.isInteger(value) && value >= 18 && value <= 100;

/** The mentions a match makes; none where it says nothing that counts. */
export function mentionsOf(
  { value: subject, from, to, numbers }: Found<Subject>,
  context: Context,
  reading: Reading,
  kinds: Kinds,
): Mention[] {
  const ofFamily = subject.kind === 'finding' && subject.id === kinds.family;
  if (context.other && !ofFamily) return [];
  const span = { start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
  switch (subject.kind) {
    case 'finding': {
      if (!context.denied && kinds.conditions.has(subject.id) && reading.asked(from, to)) return [];
      const polarity = answer(subject.id, subject.says, context, kinds);
      return polarity ? [{ kind: 'finding', id: subject.id, polarity, ...span }] : [];
    }
    case 'medicine': {
      if (context.planned) return [];
      const denied = context.denied && !context.ended && !context.deniedAfter;
      return [{ kind: 'medicine', id: subject.id, polarity: denied ? 'absent' : 'present', ...span }];
    }
    case 'side':
      return context.denied || context.doubted || context.planned
        ? []
        : [{ kind: 'finding', id: kinds.side, polarity: 'present', ...span }];
    case 'sex':
      return context.denied ? [] : [{ kind: 'sex', id: subject.id, polarity: 'present', ...span }];
    case 'number': {
      const [number = subject.id === 'age' ? Number.NaN : 1] = numbers;
      const value = number * subject.times + subject.plus;
      const valid = subject.alone ? isGrown(value) : VALID[subject.id](value);
      if (!valid || context.denied || context.planned) return [];
      // Weeks of a pregnancy are told by the findings that follow from them.
      return subject.id === 'pregnancy'
        ? [{ kind: 'finding', id: 'pregnancy', value, polarity: 'present', ...span }]
        : [{ kind: subject.id, value, polarity: 'present', ...span }];
    }
  }
}

function answer(id: string, says: Answer | 'unless', context: Context, kinds: Kinds): Answer | null {
  // A term that says absence by itself is not turned round by a negation before it.
  if (says === 'absent') return context.planned ? null : 'absent';
  if ((context.doubted && !kinds.places.has(id)) || context.planned) return null;
  if (context.likened && kinds.conditions.has(id)) return null;
  if (context.denied) return 'absent';
  return context.past && kinds.passing.has(id) ? null : 'present';
}

/** What follows from the length of a cramp, the weeks of a pregnancy, or the age that counts, said with the same words. */
export function following(
  mentions: readonly Mention[],
  lexicon: Pick<Lexicon, 'ages' | 'durations' | 'pregnancies'>,
): Mention[] {
  const { ages, durations, pregnancies } = lexicon;
  const age = mentions.find(({ kind }) => kind === 'age');
  return mentions.flatMap((mention) => {
    const { kind, id, value = Number.NaN, polarity, start, end } = mention;
    const bounds =
      kind === 'duration'
        ? durations
        : mention === age
          ? ages
          : kind === 'finding' && id === 'pregnancy'
            ? pregnancies
            : [];
    const ids = bounds.flatMap(({ finding, from = -Infinity, below = Infinity }) =>
      value >= from && value < below ? [finding] : [],
    );
    return [mention, ...ids.map((other): Mention => ({ kind: 'finding', id: other, polarity, start, end }))];
  });
}

/** The profile that mentions add up to. */
export function profileOf(
  mentions: readonly Mention[],
  { one, both }: Pick<Lexicon['cues']['sides'], 'one' | 'both'>,
): ParsedText['profile'] {
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
  // Who tells of both legs and of one of them has it in both.
  if (findings[both as FindingId] === 'present' && findings[one as FindingId] === 'present')
    Reflect.deleteProperty(findings, one);
  const taken = [...medicines].filter(([, polarity]) => polarity === 'present').map(([id]) => id);
  const [sex] = sexes.size === 1 ? sexes : [];
  return {
    findings,
    ...(taken.length > 0 ? { medicines: taken.sort() } : {}),
    ...(age === undefined ? {} : { age }),
    ...(sex ? { sex } : {}),
  } satisfies Profile;
}
