import type { Symbols } from './symbols.ts';
import type { Token } from './tokenise.ts';
import type { Speller } from './typos.ts';

/** What a word of a text is to the terms. */
export interface Word {
  /** All symbols it stands for. */
  readonly symbols: readonly number[];
  readonly has: (symbol: number) => boolean;
  /** The number it is, in digits or in letters. */
  readonly value: number | null;
}

/** How many words are remembered. */
const REMEMBERED = 8192;

/** Looks words up, with their slips mended and their numbers read, and remembers them. */
export class Vocabulary {
  readonly #symbols: Symbols;
  readonly #speller: Speller;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #known = new Map<string, Word>();

  constructor(symbols: Symbols, speller: Speller, numbers: ReadonlyMap<string, number>) {
    this.#symbols = symbols;
    this.#speller = speller;
    this.#numbers = numbers;
  }

  /** The symbols of a number that is told in several words. */
  ofNumber(value: number): readonly number[] {
    return [...this.#symbols.ofNumber(value)];
  }

  get size(): number {
    return this.#symbols.size;
  }

  of({ word, number }: Token): Word {
    const known = this.#known.get(word);
    if (known) return known;
    const value = number ?? this.#numbers.get(word) ?? null;
    const all = new Set<number>();
    const near = value === null ? this.#speller.near(word) : [];
    for (const form of near.length > 0 ? near : [word])
      for (const symbol of this.#symbols.of(form)) all.add(symbol);
    if (value !== null) for (const symbol of this.#symbols.ofNumber(value)) all.add(symbol);
    const found: Word = { symbols: [...all], has: (symbol) => all.has(symbol), value };
    // Texts must not make it grow without end.
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }
}
