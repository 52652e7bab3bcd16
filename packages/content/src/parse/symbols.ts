import { createBases } from './endings.ts';
import { normal } from './tokenise.ts';

/** `#` and `_`: any number, and any word. A number may be bounded: `#<3.5`, `#>37.7`. */
export const NUMBER = 0;
export const ANY = 1;

const BOUND = /^#([<>])(\d+(?:\.\d+)?)$/;
/** Between letters and digits, which a text has as two words: "b12". */
const LETTER_DIGIT = /(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu;

/**
 * The symbols of a lexicon. What stands at a place of a term ("calf|calves", "@cramp", "wak*") is one symbol, and the same
 * thing in a hundred terms is the same symbol. A word of a text is looked up once and turned into all symbols it stands for.
 */
export class Symbols {
  readonly #classes: Readonly<Record<string, string>>;
  readonly #bases: (word: string) => readonly string[];
  readonly #ids = new Map<string, number>();
  readonly #byWord = new Map<string, number[]>();
  readonly #byStart = new Map<string, number[]>();
  readonly #byPhrase = new Map<string, number[]>();
  readonly #bounds: { readonly symbol: number; readonly above: number; readonly below: number }[] = [];
  /** The symbols that a class stands in. */
  readonly #within = new Map<number, number[]>();
  #longestStart = 0;
  #size = 2;

  constructor(classes: Readonly<Record<string, string>>, endings: readonly string[] = []) {
    this.#classes = classes;
    this.#bases = createBases(endings);
  }

  get size(): number {
    return this.#size;
  }

  /** Every whole word that terms know. */
  words(): Iterable<string> {
    return this.#byWord.keys();
  }

  /** Phrases of several words, with the symbols they stand for. */
  *phrases(): Generator<readonly [phrase: string, symbols: readonly number[]]> {
    for (const [phrase, own] of this.#byPhrase) yield [phrase, [...this.#all(own, new Set())]];
  }

  /** The symbol of a place, made when it is first met. */
  id(place: string): number {
    if (place === '#') return NUMBER;
    if (place === '_') return ANY;
    const known = this.#ids.get(place);
    if (known !== undefined) return known;
    const id = this.#size++;
    this.#ids.set(place, id);
    const isClass = place.startsWith('@') && !place.includes('|');
    const bound = BOUND.exec(place);
    // A class is a list with commas, and its phrases have spaces.
    if (bound) {
      const [, sign, number] = bound;
      const [above, below] = sign === '>' ? [Number(number), Infinity] : [-Infinity, Number(number)];
      this.#bounds.push({ symbol: id, above, below });
    } else if (isClass)
      for (const part of (this.#classes[place.slice(1)] ?? '').split(',')) this.#add(part.trim(), id);
    else if (place.includes('|') || place.includes('-'))
      for (const part of place.split('|')) this.#add(part.replaceAll('-', ' '), id);
    else this.#add(place, id);
    return id;
  }

  /** How common each symbol is likely to be: words that stand in many places of the terms are common in texts as well. */
  weights(): Float64Array {
    const weights = new Float64Array(this.#size);
    for (const map of [this.#byWord, this.#byStart, this.#byPhrase])
      for (const list of map.values())
        for (const symbol of list) weights[symbol] = (weights[symbol] ?? 0) + list.length;
    for (const [inner, list] of this.#within)
      for (const symbol of this.#all(list, new Set()))
        weights[symbol] = (weights[symbol] ?? 0) + (weights[inner] ?? 0);
    return weights;
  }

  /** Whether any term knows the word: whole, as a form of one it knows or by most of its letters; or by a short start alone. */
  knows(word: string): 'whole' | 'start' | null {
    if ([word, `=${word}`, ...this.#bases(word)].some((form) => this.#byWord.has(form))) return 'whole';
    for (let length = Math.min(word.length, this.#longestStart); length > 1; length--)
      if (this.#byStart.has(word.slice(0, length))) return length * 2 > word.length ? 'whole' : 'start';
    return null;
  }

  /** All symbols a word stands for. */
  of(word: string): ReadonlySet<number> {
    const all = new Set<number>();
    for (const form of [word, `=${word}`, ...this.#bases(word)]) this.#all(this.#byWord.get(form), all);
    for (let length = Math.min(word.length, this.#longestStart); length > 1; length--)
      this.#all(this.#byStart.get(word.slice(0, length)), all);
    return all;
  }

  /** All symbols a number stands for. */
  ofNumber(value: number): ReadonlySet<number> {
    const held = this.#bounds.filter(({ above, below }) => value > above && value < below);
    return this.#all([NUMBER, ...held.map(({ symbol }) => symbol)], new Set());
  }

  /** Adds symbols and those they stand in. */
  #all(symbols: readonly number[] | undefined, to: Set<number>): Set<number> {
    for (const symbol of symbols ?? []) {
      if (to.has(symbol)) continue;
      to.add(symbol);
      this.#all(this.#within.get(symbol), to);
    }
    return to;
  }

  #add(written: string, to: number): void {
    const part = written.startsWith('#') ? written : written.replace(LETTER_DIGIT, ' ');
    if (part.includes(' ')) file(this.#byPhrase, part, to);
    else if (part.startsWith('@') || part.startsWith('#')) file(this.#within, this.id(part), to);
    else if (part.endsWith('*')) {
      const start = normal(part.slice(0, -1));
      file(this.#byStart, start, to);
      this.#longestStart = Math.max(this.#longestStart, start.length);
    } else if (part !== '') file(this.#byWord, normal(part), to);
  }
}

function file<K>(map: Map<K, number[]>, key: K, symbol: number): void {
  const list = map.get(key);
  if (list) list.push(symbol);
  else map.set(key, [symbol]);
}
