import type { Cues } from '../words.ts';
import { PatternIndex, type Found } from './pattern-index.ts';
import { BREAK, type Readable } from './pattern.ts';
import type { Token } from './tokenise.ts';

/**
 * What stands around a finding, after NegEx and ConText: negation and uncertainty reach from their cue over the words that
 * follow (or stand before), until something ends them. People who are not the sufferer are left out.
 */
export type Context = 'present' | 'absent' | 'uncertain' | 'other';

type Cue = 'before' | 'after' | 'pseudo' | 'uncertain' | 'ends' | 'others' | 'sufferers';

/** How many words a cue reaches over, counted anew after each finding of a list ("no swelling, redness or warmth"). */
const REACH = 6;

export type ReadToken = Token & Readable;
type Span = Pick<Found<unknown>, 'from' | 'to' | 'taken'>;

export class ScopeReader {
  readonly #cues = new PatternIndex<Cue>();
  readonly #lists: ReadonlySet<string>;

  constructor(cues: Cues) {
    const add = (terms: readonly string[], cue: Cue): void => {
      for (const term of terms) this.#cues.add(term, cue);
    };
    this.#lists = new Set(cues.lists);
    add(cues.negation.before, 'before');
    add(cues.negation.after, 'after');
    add(cues.negation.pseudo, 'pseudo');
    add(cues.uncertain, 'uncertain');
    add(cues.ends, 'ends');
    add(cues.others, 'others');
    add(cues.sufferers, 'sufferers');
  }

  /** Reads the cues of a text; the function it returns tells the context of a match. */
  read(tokens: readonly ReadToken[], matches: readonly Span[]): (match: Span) => Context {
    const found = outermost(this.#cues.find(tokens));
    const pseudo = found.filter(({ value }) => value === 'pseudo');
    const hidden = (cue: Span): boolean => pseudo.some((p) => p.from < cue.to && cue.from < p.to);
    const of = (kind: Cue) => found.filter((cue) => cue.value === kind && !hidden(cue));

    const ends = new Set(of('ends').map(({ from }) => from));
    const endOfMatch = new Map<number, number>();
    for (const { from, to } of matches) endOfMatch.set(from, Math.max(endOfMatch.get(from) ?? 0, to));

    const starts = new Set(of('before').map(({ from }) => from));
    const reach = { tokens, ends, endOfMatch, starts, lists: this.#lists };
    const denied = new Map<number, Span>();
    const doubted = new Map<number, Span>();
    const others = new Map<number, Span>();
    for (const cue of of('after')) for (const at of backward(cue, reach)) denied.set(at, cue);
    // A later cue outweighs an earlier one over the same words.
    for (const cue of of('before')) for (const at of forward(cue, reach)) denied.set(at, cue);
    for (const cue of of('uncertain')) for (const at of forward(cue, reach)) doubted.set(at, cue);
    if (of('sufferers').length === 0) {
      for (const cue of of('others')) for (const at of clause(cue, reach)) others.set(at, cue);
    }

    /** Under a cue that the match did not take as one of its own words ("does not go away" denies nothing). */
    const under = (marks: ReadonlyMap<number, Span>, { taken }: Span): boolean =>
      taken.some((at) => {
        const cue = marks.get(at);
        return cue !== undefined && !cue.taken.some((word) => taken.includes(word));
      });
    return (match) => {
      if (under(others, match)) return 'other';
      if (under(denied, match)) return 'absent';
      return under(doubted, match) ? 'uncertain' : 'present';
    };
  }
}

/** Without the cues that are part of a longer one: in "not sure if" the "not" denies nothing. */
function outermost<T>(cues: readonly Found<T>[]): Found<T>[] {
  return cues.filter(
    (cue) =>
      !cues.some(
        (other) => other.from <= cue.from && cue.to <= other.to && other.taken.length > cue.taken.length,
      ),
  );
}

interface Reach {
  readonly tokens: readonly ReadToken[];
  readonly ends: ReadonlySet<number>;
  readonly endOfMatch: ReadonlyMap<number, number>;
  /** Where a negation begins: it denies for itself, so that an earlier one ends there. */
  readonly starts: ReadonlySet<number>;
  /** Words that go on with a list. */
  readonly lists: ReadonlySet<string>;
}

/** The words after a cue that it reaches over. */
function* forward({ from, to }: Span, { tokens, ends, endOfMatch, starts, lists }: Reach): Generator<number> {
  const sentence = tokens[from]?.sentence;
  let left = REACH;
  for (let at = to; at < tokens.length && left > 0; at++, left--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || ends.has(at) || starts.has(at)) return;
    // A comma ends the reach, unless a list goes on: a finding or a list word has to follow it.
    const goesOn = endOfMatch.has(at) || lists.has(token.word);
    if (at > to && (goesOn ? /[;:()]/ : BREAK).test(token.gap)) return;
    yield at;
    const end = endOfMatch.get(at);
    if (end !== undefined) left = Math.max(left, REACH + end - at);
  }
}

/** The words before a cue that it reaches back over. */
function* backward({ from }: Span, { tokens, ends }: Reach): Generator<number> {
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    if (tokens[at]?.sentence !== tokens[from]?.sentence) return;
    yield at;
    if (ends.has(at) || BREAK.test(tokens[at]?.gap ?? '')) return;
  }
}

/** The rest of the clause a cue stands in, itself included. */
function* clause({ from, to }: Span, { tokens, ends }: Reach): Generator<number> {
  for (let at = from; at < tokens.length && tokens[at]?.sentence === tokens[from]?.sentence; at++) {
    if (at >= to && (ends.has(at) || /[;:]/.test(tokens[at]?.gap ?? ''))) return;
    yield at;
  }
}
