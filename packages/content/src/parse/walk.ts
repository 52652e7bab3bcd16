import { NUMBER } from './symbols.ts';
import type { Reading } from './reading.ts';
import type { Term } from './term.ts';

/** What a term takes: its tokens (words in a gap are not among them) and the values of its numbers. */
export interface Taken {
  readonly tokens: readonly number[];
  readonly values: readonly number[];
}

/** More places or words than this in one direction have no bit to remember a dead end by. */
const BITS = 31;

/**
 * Walks a term from one place that is known to fit, forward and back. Gaps are bounded, the shortest way through them wins, and
 * a dead end is walked into once: the work for one start is at most places times words in reach.
 */
export class Walker {
  readonly #reading: Reading;
  /** Words that a gap does not step over: after "but" another thing begins. */
  readonly #wall: number;
  readonly #dead = new Int32Array(BITS);
  #term!: Term;
  #origin = 0;
  readonly #tokens: number[] = [];
  readonly #values: number[] = [];
  /** How many steps were tried, for tests that count work. */
  steps = 0;

  constructor(reading: Reading, wall: number) {
    this.#reading = reading;
    this.#wall = wall;
  }

  /** What the term takes with its place `anchor` on the words from `from` to `to`, or null. */
  walk(term: Term, anchor: number, from: number, to: number, value: number | null): Taken | null {
    this.#term = term;
    this.#origin = from;
    this.#tokens.length = 0;
    this.#values.length = 0;
    // A term has a handful of places: a loop is quicker than a call.
    for (let place = 0; place < term.places.length; place++) this.#dead[place] = 0;
    if (!this.#back(anchor - 1, from, term.gaps[anchor] ?? 0)) return null;
    this.#tokens.reverse();
    this.#values.reverse();
    const first = this.#tokens[0] ?? from;
    if (term.opens && first > 0) return null;
    if (term.begins && !this.#reading.breaks(first)) return null;
    this.#take(from, to, term.places[anchor] ?? 0, value);
    if (!this.#forth(anchor + 1, to, 0)) return null;
    return { tokens: this.#tokens.slice(), values: this.#values.slice() };
  }

  #take(from: number, to: number, symbol: number, value: number | null): void {
    for (let at = from; at < to; at++) this.#tokens.push(at);
    if (symbol === NUMBER && value !== null) this.#values.push(value);
  }

  /** Goes on with place `step` at `from` or up to `gap` words later. */
  #forth(step: number, from: number, gap: number): boolean {
    const { places, gaps, optional, closes } = this.#term;
    const symbol = places[step];
    if (symbol === undefined) return !closes || this.#reading.breaks(from);
    const reach = Math.max(gap, gaps[step] ?? 0);
    for (let at = from; at <= from + reach; at++) {
      if (at >= this.#reading.tokens.length || !this.#reading.together(at, this.#origin)) break;
      if (this.#fits(step, at, at - this.#origin, symbol, true)) return true;
      if (this.#reading.has(at, this.#wall)) break;
    }
    return optional[step] === true && this.#forth(step + 1, from, reach);
  }

  /** Goes back to place `step`, which ends before `before` or up to `gap` words earlier. */
  #back(step: number, before: number, gap: number): boolean {
    const { places, gaps, optional } = this.#term;
    const symbol = places[step];
    if (symbol === undefined) return true;
    for (let at = before - 1; at >= before - 1 - gap; at--) {
      if (at < 0 || !this.#reading.together(at, this.#origin)) break;
      if (this.#fits(step, at, this.#origin - at, symbol, false)) return true;
      if (this.#reading.has(at, this.#wall)) break;
    }
    // A place that is left out leaves its gap to the next one.
    return optional[step] === true && this.#back(step - 1, before, Math.max(gap, gaps[step] ?? 0));
  }

  /** Whether place `step` fits at a token, or a phrase that begins (or ends) there, and the rest of the term beyond it. */
  #fits(step: number, at: number, distance: number, symbol: number, forth: boolean): boolean {
    this.steps++;
    const bit = 1 << (distance % BITS);
    const dead = this.#dead[step] ?? 0;
    if (dead & bit) return false;
    const reading = this.#reading;
    for (const { from, to, symbols, value } of forth ? reading.edgesFrom(at) : reading.edgesTo(at + 1))
      if (symbols.includes(symbol) && this.#goesOn(step, from, to, symbol, value, forth)) return true;
    if (reading.has(at, symbol)) {
      const value = symbol === NUMBER ? reading.value(at) : null;
      if (this.#goesOn(step, at, at + 1, symbol, value, forth)) return true;
    }
    this.#dead[step] = dead | bit;
    return false;
  }

  /** Takes the words from `from` to `to`, and gives them back where the rest of the term does not follow. */
  #goesOn(
    step: number,
    from: number,
    to: number,
    symbol: number,
    value: number | null,
    forth: boolean,
  ): boolean {
    const [tokens, values] = [this.#tokens.length, this.#values.length];
    if (forth) {
      this.#take(from, to, symbol, value);
      if (this.#forth(step + 1, to, 0)) return true;
    } else {
      for (let position = to - 1; position >= from; position--) this.#tokens.push(position);
      if (symbol === NUMBER && value !== null) this.#values.push(value);
      if (this.#back(step - 1, from, this.#term.gaps[step] ?? 0)) return true;
    }
    this.#tokens.length = tokens;
    this.#values.length = values;
    return false;
  }
}
