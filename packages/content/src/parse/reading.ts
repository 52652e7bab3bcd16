import { ANY } from './symbols.ts';
import { tokenise, type Token } from './tokenise.ts';
import type { Vocabulary, Word } from './vocabulary.ts';

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
  readonly vocabulary: Vocabulary;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** The sentences that each symbol stands in, a bit for each; sentence 33 shares the bit of the first. */
  readonly #sentences: Int32Array;
  readonly #edgesFrom = new Map<number, Edge[]>();
  readonly #edgesTo = new Map<number, Edge[]>();

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.tokens = tokenise(text);
    this.words = this.tokens.map((token) => vocabulary.of(token));
    this.#sentences = new Int32Array(vocabulary.size);
    this.#sentences[ANY] = -1;
    for (let at = 0; at < this.words.length; at++) this.#note(this.words[at]?.symbols ?? [], at);
  }

  #note(symbols: readonly number[], at: number): void {
    const bit = this.sentenceBit(at);
    for (const symbol of symbols) this.#sentences[symbol] = (this.#sentences[symbol] ?? 0) | bit;
  }

  /** The bit of the sentence that a word stands in. */
  sentenceBit(at: number): number {
    return 1 << ((this.tokens[at]?.sentence ?? 0) & 31);
  }

  /** Whether symbols may all stand in one sentence; where it says no, they do not. */
  mayHold(symbols: readonly number[], sentenceBit: number): boolean {
    for (const symbol of symbols) if (((this.#sentences[symbol] ?? 0) & sentenceBit) === 0) return false;
    return true;
  }

  has(position: number, symbol: number): boolean {
    return symbol === ANY || (this.words[position]?.has(symbol) ?? false);
  }

  /** The number that a word is. */
  value(position: number): number | null {
    return this.words[position]?.value ?? null;
  }

  add(edge: Edge): void {
    put(this.#edgesFrom, edge.from, edge);
    put(this.#edgesTo, edge.to, edge);
    this.#note(edge.symbols, edge.from);
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
