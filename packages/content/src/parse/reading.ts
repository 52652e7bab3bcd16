import { ANY, NUMBER, type Symbols } from './symbols.ts';
import type { Speller } from './typos.ts';
import { tokenise, type Token } from './tokenise.ts';

/** Several words read as one: a phrase, or a number in words. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly symbols: readonly number[];
  /** Its value, where it is a number. */
  readonly value: number | null;
}

/** Punctuation that parts clauses. */
export const BREAK = /[,;:()–—]/;

/** A text as terms see it: at each word the symbols it stands for, and the phrases that begin and end there. */
export class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The symbols at each token. */
  readonly at: readonly ReadonlySet<number>[];
  readonly values: readonly (number | null)[];
  /** Whether a symbol stands anywhere in the text. */
  readonly holds: Uint8Array;
  readonly #edgesFrom = new Map<number, Edge[]>();
  readonly #edgesTo = new Map<number, Edge[]>();

  constructor(text: string, symbols: Symbols, speller: Speller, numbers: ReadonlyMap<string, number>) {
    const tokens = tokenise(text);
    this.text = text;
    this.tokens = tokens;
    this.holds = new Uint8Array(symbols.size);
    this.holds[ANY] = tokens.length > 0 ? 1 : 0;
    const seen = new Map<string, ReadonlySet<number>>();
    this.values = tokens.map(({ word, number }) => number ?? numbers.get(word) ?? null);
    this.at = tokens.map(({ word }, at) => {
      const known = seen.get(word);
      if (known) return known;
      const isNumber = this.values[at] !== null;
      const own = isNumber ? symbols.of(word) : spelt(word, symbols, speller);
      const all = isNumber ? new Set(own).add(NUMBER) : own;
      seen.set(word, all);
      for (const symbol of all) this.holds[symbol] = 1;
      return all;
    });
  }

  has(position: number, symbol: number): boolean {
    return symbol === ANY || (this.at[position]?.has(symbol) ?? false);
  }

  add(edge: Edge): void {
    put(this.#edgesFrom, edge.from, edge);
    put(this.#edgesTo, edge.to, edge);
    for (const symbol of edge.symbols) this.holds[symbol] = 1;
  }

  edgesFrom(position: number): readonly Edge[] {
    return this.#edgesFrom.get(position) ?? NONE;
  }

  edgesTo(position: number): readonly Edge[] {
    return this.#edgesTo.get(position) ?? NONE;
  }

  /** Whether two positions stand in one sentence. */
  together(a: number, b: number): boolean {
    return this.tokens[a]?.sentence === this.tokens[b]?.sentence;
  }

  /** Whether words are all that is asked ("Diabetes?"), or come after a few words that lead to them. */
  asked(from: number, to: number): boolean {
    const { text, tokens } = this;
    if (!/^\s*\?/.test(text.slice(tokens[to - 1]?.end, (tokens[to - 1]?.end ?? 0) + 3))) return false;
    for (let at = from; at >= from - 2; at--) if (at === 0 || this.breaks(at)) return true;
    return false;
  }

  /** Whether a word stands first in a clause of a sentence that is a question. */
  opensQuestion(from: number): boolean {
    const { text, tokens } = this;
    if (from > 0 && !this.breaks(from)) return false;
    let last = from;
    while (last + 1 < tokens.length && this.together(from, last + 1)) last++;
    const end = tokens[last]?.end ?? 0;
    return /^\s*\?/.test(text.slice(end, end + 3));
  }

  /** Whether the punctuation before a position makes a break: a comma, a stop, the end. */
  breaks(position: number): boolean {
    const token = this.tokens[position];
    return token === undefined || !this.together(position, position - 1) || BREAK.test(token.gap);
  }
}

const NONE: readonly Edge[] = [];

function put(map: Map<number, Edge[]>, key: number, edge: Edge): void {
  const list = map.get(key);
  if (list) list.push(edge);
  else map.set(key, [edge]);
}

/** The symbols of a word, and of the words it may be a slip of. */
function spelt(word: string, symbols: Symbols, speller: Speller): ReadonlySet<number> {
  const near = speller.near(word);
  if (near.length === 0) return symbols.of(word);
  const all = new Set<number>();
  for (const other of near) for (const symbol of symbols.of(other)) all.add(symbol);
  return all;
}
