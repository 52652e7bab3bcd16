import { ANY, NUMBER, type Symbols } from './symbols.ts';
import type { Reading } from './reading.ts';
import { compileTerm, type Term } from './term.ts';
import { Walker } from './walk.ts';

interface Filed<T> {
  readonly term: Term;
  readonly value: T;
  /** The place it is filed under. */
  readonly anchor: number;
  /** The other symbols that have to stand in the same sentence, the rarest first. */
  readonly needs: readonly number[];
}

export interface Found<T> {
  readonly value: T;
  /** The tokens it takes; words in a gap are not among them. */
  readonly taken: readonly number[];
  /** The values of its numbers. */
  readonly numbers: readonly number[];
  /** From the first to after the last of them. */
  readonly from: number;
  readonly to: number;
}

/** `a ~ b` and `a ~~ b` are two terms: either may come first, with up to three or six words between. */
function orders(text: string): readonly string[] {
  for (const [sign, gap] of [
    [' ~~ ', ' ... '],
    [' ~ ', ' .. '],
  ] as const) {
    const [one, other] = text.split(sign);
    if (one !== undefined && other !== undefined) return [one + gap + other, other + gap + one];
  }
  return [text];
}

/** How many terms are compiled or filed in one slice. */
export const TERMS_A_SLICE = 100;

const NO_WORD = { symbols: [], value: null };

/** How common a number and any word are, beside words that stand in so many terms. */
const COMMON: Readonly<Record<number, number>> = { [NUMBER]: 500, [ANY]: Infinity };

/**
 * Terms filed under the rarest symbol they need, so that a word of a text meets only those that may be there: "my" begins a
 * hundred terms, but "shin" stands in few.
 */
export class TermIndex<T> {
  readonly #symbols: Symbols;
  readonly #wall: number;
  readonly #terms: { readonly term: Term; readonly value: T }[] = [];
  readonly #bySymbols = new WeakMap<object, readonly Filed<T>[]>();
  #filed: (Filed<T>[] | undefined)[] = [];

  constructor(symbols: Symbols, wall: number) {
    this.#symbols = symbols;
    this.#wall = wall;
  }

  add(text: string, value: T): void {
    for (const order of orders(text)) {
      const term = compileTerm(order, this.#symbols);
      if (term) this.#terms.push({ term, value });
    }
  }

  /** Every match in a text, in the order of their starts. */
  find(reading: Reading): Found<T>[] {
    const walker = new Walker(reading, this.#wall);
    const found: Found<T>[] = [];
    const meet = (filed: Filed<T>, from: number, to: number, number: number | null): void => {
      if (!reading.mayHold(filed.needs, bit)) return;
      const taken = walker.walk(filed.term, filed.anchor, from, to, number);
      if (!taken) return;
      const { tokens, values } = taken;
      const first = tokens[0] ?? from;
      found.push({
        value: filed.value,
        taken: tokens,
        numbers: values,
        from: first,
        to: (tokens.at(-1) ?? first) + 1,
      });
    };
    let bit = 0;
    for (let at = 0; at < reading.tokens.length; at++) {
      bit = reading.sentenceBit(at);
      const { symbols, value } = reading.words[at] ?? NO_WORD;
      for (const filed of this.#under(symbols)) meet(filed, at, at + 1, value);
      for (const { symbols: own, from, to, value } of reading.edgesFrom(at))
        for (const filed of this.#under(own)) meet(filed, from, to, value);
    }
    return found.sort((a, b) => a.from - b.from);
  }

  /** The terms filed under any symbol of a word or phrase, remembered for it. */
  #under(symbols: readonly number[]): readonly Filed<T>[] {
    const known = this.#bySymbols.get(symbols);
    if (known) return known;
    const all: Filed<T>[] = [];
    for (const symbol of symbols) all.push(...(this.#filed[symbol] ?? []));
    this.#bySymbols.set(symbols, all);
    return all;
  }

  /**
   * Files each term under the symbol that is likely to be the rarest in a text, once all are added. Slice by slice: none is
   * found before the last.
   */
  *file(): Generator<undefined> {
    const weights = this.#symbols.weights();
    const common = (symbol: number): number => COMMON[symbol] ?? weights[symbol] ?? 0;
    yield;
    const filed: (Filed<T>[] | undefined)[] = [];
    let done = 0;
    for (const { term, value } of this.#terms) {
      const { places, optional } = term;
      const needed = places.map((_, at) => at).filter((at) => optional[at] === false);
      if (needed.length > 1)
        needed.sort((a, b) => common(places[a] ?? ANY) - common(places[b] ?? ANY) || a - b);
      const [anchor = 0, ...others] = needed;
      const needs = others.map((at) => places[at] ?? ANY);
      (filed[places[anchor] ?? ANY] ??= []).push({ term, value, anchor, needs });
      if (++done % TERMS_A_SLICE === 0) yield;
    }
    this.#filed = filed;
  }
}
