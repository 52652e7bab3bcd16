import { BREAK, type Reading } from './reading.ts';
import type { CueKind } from './cues.ts';
import type { Found } from './term-index.ts';

/**
 * What stands around a match, after NegEx and ConText: a cue reaches over the words that follow it (or stand before), until
 * something ends it. People who are not the sufferer are left out.
 */
export interface Context {
  readonly denied: boolean;
  /** Denied by what comes after it: "we tried Lasix, nothing" denies no medicine. */
  readonly deniedAfter: boolean;
  /** Denied as over, not as never there. */
  readonly ended: boolean;
  readonly doubted: boolean;
  /** Told as what something is like. */
  readonly likened: boolean;
  readonly planned: boolean;
  readonly past: boolean;
  readonly other: boolean;
}

type Span = Pick<Found<unknown>, 'from' | 'to' | 'taken'>;
type Cue = Found<CueKind>;

/** How many words a cue reaches over, counted anew after each finding of a list ("no swelling, redness or warmth"). */
const REACH = 6;

/** The words that hold a list together, and those by which the writer comes back to themselves. */
export interface ScopeWords {
  readonly lists: number;
  readonly me: number;
  /** What may stand beside the findings of a list. */
  readonly glue: number;
  /** What a new clause begins with: "no swelling, it is just red". */
  readonly opens: number;
  /** What a term has of its own where it holds its denial. */
  readonly nay: number;
  /** Somebody who was named before: he, she, their. */
  readonly they: number;
  /** What gives a reason: a question asks about what stands before it. */
  readonly reason: number;
}

/** Reads the cues of a text; the function it returns tells the context of a match. */
export function readScopes(
  reading: Reading,
  cues: readonly Cue[],
  matches: readonly Span[],
  words: ScopeWords,
): (match: Span) => Context {
  const marks = new Marks(reading, cues, matches, words);
  return (match) => {
    const denied = marks.under('before', match) || marks.under('after', match);
    const ended = !denied && marks.under('ended', match);
    return {
      denied: denied || ended,
      deniedAfter: denied && !marks.under('before', match),
      ended,
      doubted: marks.under('uncertain', match) || marks.under('asks', match),
      likened: marks.under('likened', match),
      planned: marks.under('plans', match),
      past: marks.under('past', match),
      other: marks.under('others', match),
    };
  };
}

/** Which words each kind of cue reaches over. */
class Marks {
  readonly #by = new Map<CueKind, Map<number, Cue>>();
  readonly #reading: Reading;
  readonly #words: ScopeWords;
  readonly #ends: ReadonlySet<number>;
  /** Where a denial begins: it denies for itself, so that an earlier one ends there. */
  readonly #starts: ReadonlySet<number>;
  /** For each word that a match takes, where the match ends. */
  readonly #endOfMatch = new Map<number, number>();

  constructor(reading: Reading, all: readonly Cue[], matches: readonly Span[], words: ScopeWords) {
    this.#reading = reading;
    this.#words = words;
    const cues = outermost(all);
    const of = (kind: CueKind): Cue[] => cues.filter(({ value }) => value === kind);
    for (const { taken, to } of matches)
      for (const at of taken) this.#endOfMatch.set(at, Math.max(this.#endOfMatch.get(at) ?? 0, to));
    this.#ends = new Set(of('ends').map(({ from }) => from));
    this.#starts = new Set([...of('before'), ...of('ended')].map(({ from }) => from));

    // A later cue outweighs an earlier one over the same words.
    for (const cue of of('after')) this.#mark('after', cue, this.#backward(cue));
    for (const kind of ['before', 'ended', 'uncertain', 'likened', 'plans'] as const)
      for (const cue of of(kind)) this.#mark(kind, cue, this.#forward(cue));
    for (const cue of of('asks'))
      if (reading.opensQuestion(cue.from)) this.#mark('asks', cue, this.#asked(cue));
    for (const cue of of('past')) this.#mark('past', cue, this.#around(cue));
    for (const cue of of('others')) this.#mark('others', cue, this.#clause(cue));
    for (const cue of of('heredity')) this.#mark('others', cue, this.#backward(cue));
    if (of('self').length > 0 && of('sufferers').length === 0)
      for (const cue of of('kin')) this.#mark('others', cue, this.#clause(cue));
  }

  /**
   * Under a cue whose first word the match did not take as its own: "does not go away" denies nothing, "I don't get it in my
   * hands" does. What a thing is like is told by any word of its cue ("feels like ice").
   */
  under(kind: CueKind, { taken }: Span): boolean {
    const marks = this.#by.get(kind);
    // Who holds a "not" of its own is not turned by an earlier one: "he can't feel it and can't move it" denies nothing.
    if (kind === 'before' && taken.some((at) => this.#reading.has(at, this.#words.nay))) return false;
    return (
      marks !== undefined &&
      taken.some((at) => {
        const cue = marks.get(at);
        if (cue === undefined) return false;
        const own = kind === 'likened' ? cue.taken : cue.taken.slice(0, 1);
        return !own.some((word) => taken.includes(word));
      })
    );
  }

  #mark(kind: CueKind, cue: Cue, words: Iterable<number>): void {
    const marks = this.#by.get(kind) ?? new Map<number, Cue>();
    this.#by.set(kind, marks);
    for (const at of words) marks.set(at, cue);
  }

  /** The words after a cue that it reaches over. */
  *#forward({ value, from, to }: Cue): Generator<number> {
    const { tokens } = this.#reading;
    let left = REACH;
    let met = false;
    for (let at = to; at < tokens.length && left > 0; at++, left--) {
      if (!this.#reading.together(from, at) || this.#ends.has(at) || this.#starts.has(at)) return;
      // What is over is told of one thing: "off the pills, muscles like rocks".
      if (this.#parts(at, to, met && value !== 'ended')) return;
      yield at;
      const end = this.#endOfMatch.get(at);
      if (end === undefined) continue;
      left = Math.max(left, REACH + end - at);
      met = true;
    }
  }

  /** What a question asks about: the rest of it, up to a comma or to what is given as a reason. */
  *#asked({ from, to }: Cue): Generator<number> {
    const { tokens } = this.#reading;
    for (let at = to; at < tokens.length && this.#reading.together(from, at); at++) {
      if (this.#reading.has(at, this.#words.reason) || BREAK.test(tokens[at]?.gap ?? '')) return;
      yield at;
    }
  }

  /**
   * A comma ends the reach, unless a list goes on: a list word has to follow it, or findings alone up to the next comma. A number
   * tells something else ("don't smoke, two pints a week"), and so does what opens a clause ("no injury, sudden pain"). A colon
   * leads from the cue to its list ("Denies: fever").
   */
  #parts(at: number, to: number, met: boolean): boolean {
    const gap = this.#reading.tokens[at]?.gap ?? '';
    if (gap === '' || !BREAK.test(gap) || (at === to && gap === ':')) return false;
    if (/[;:()]/.test(gap)) return true;
    return !this.#reading.has(at, this.#words.lists) && !(met && this.#isItem(at));
  }

  /** Whether nothing but findings stands between here and the next break or list word. */
  #isItem(from: number): boolean {
    const { tokens } = this.#reading;
    if (this.#reading.value(from) !== null || this.#reading.has(from, this.#words.opens)) return false;
    for (let at = from; at < tokens.length && this.#reading.together(from, at); at++) {
      if (at > from && (BREAK.test(tokens[at]?.gap ?? '') || this.#reading.has(at, this.#words.lists)))
        return true;
      if (this.#ends.has(at)) return true;
      if (!this.#endOfMatch.has(at) && !this.#reading.has(at, this.#words.glue)) return false;
    }
    return true;
  }

  /** The words before a cue that it reaches back over. */
  *#backward({ from, to }: Cue): Generator<number> {
    for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
      if (!this.#reading.together(from, at)) return;
      // "Swelling: none. Fever - no": what answers, answers what stands before its own punctuation.
      if (at + 1 === from ? false : BREAK.test(this.#reading.tokens[at + 1]?.gap ?? '')) return;
      if (to > from && this.#starts.has(at)) return;
      yield at;
      if (this.#ends.has(at)) return;
    }
  }

  /**
   * The clause a cue stands in, on both sides. It reaches over a comma only from the edge of its own part: "years ago, I had …"
   * does, "a deep cut, a jab years ago, it cramps" does not.
   */
  *#around({ from, to }: Cue): Generator<number> {
    const { tokens } = this.#reading;
    const parts = (at: number, edge: number): boolean => {
      const gap = tokens[at]?.gap ?? '';
      return /[;:]/.test(gap) || (at !== edge && BREAK.test(gap));
    };
    for (let at = from - 1; at >= 0 && this.#reading.together(from, at) && at >= from - 2 * REACH; at--) {
      if (parts(at + 1, from)) break;
      yield at;
      if (this.#ends.has(at)) break;
    }
    const opens = this.#reading.breaks(from);
    for (let at = to; at < tokens.length && this.#reading.together(from, at) && at < to + 2 * REACH; at++) {
      if (this.#ends.has(at) || parts(at, opens ? to : -1)) return;
      yield at;
    }
  }

  /**
   * The rest of the clause a cue stands in, itself included, until the writer comes back to themselves. A sentence that begins
   * with "she" goes on about the same person.
   */
  *#clause({ from, to }: Cue): Generator<number> {
    const { tokens } = this.#reading;
    for (let at = from; at < tokens.length; at++) {
      if (at > from && !this.#reading.together(at - 1, at) && !this.#reading.has(at, this.#words.they))
        return;
      const back = this.#ends.has(at) || this.#reading.has(at, this.#words.me);
      if (at >= to && (back || /[;:]/.test(tokens[at]?.gap ?? ''))) return;
      yield at;
    }
  }
}

/**
 * Without the cues that are part of a longer one ("not sure if": the "not" denies nothing), and without those that something
 * which only looks like a cue overlaps.
 */
function outermost(cues: readonly Cue[]): Cue[] {
  // Who is meant does not compete with what is denied.
  const competes = ({ value }: Cue): boolean => !PEOPLE.has(value);
  const longest = new Map<number, number>();
  for (const cue of cues) {
    if (!competes(cue)) continue;
    const rank = 2 * cue.taken.length + (cue.value === 'pseudo' ? 1 : 0);
    for (let at = cue.from; at < cue.to; at++) longest.set(at, Math.max(longest.get(at) ?? 0, rank));
  }
  return cues.filter(
    (cue) =>
      !competes(cue) ||
      cue.taken.every(
        (at) => (longest.get(at) ?? 0) <= 2 * cue.taken.length + (cue.value === 'pseudo' ? 1 : 0),
      ),
  );
}

const PEOPLE: ReadonlySet<CueKind> = new Set(['others', 'heredity', 'kin', 'sufferers', 'self', 'asks']);
