import { normal } from './tokenise.ts';

/** `#` and `_`: any number, and any word. */
export const NUMBER = 0;
export const ANY = 1;

const NOTHING: ReadonlySet<number> = new Set();
/** How many words are remembered with their symbols. */
const REMEMBERED = 8192;

/** What a place of a term takes: words, starts of words, and phrases of several words. */
interface Alternatives {
  readonly words: Set<string>;
  readonly starts: Set<string>;
  readonly phrases: Set<string>;
}

/**
 * The symbols of a lexicon. What stands at a place of a term ("calf|calves", "@cramp", "wak*") is one symbol, and the same
 * thing in a hundred terms is the same symbol. A word of a text is looked up once and turned into all symbols it stands for.
 */
export class Symbols {
  readonly #classes: Readonly<Record<string, string>>;
  readonly #expanded = new Map<string, Alternatives>();
  readonly #ids = new Map<string, number>();
  readonly #byWord = new Map<string, number[]>();
  readonly #byStart = new Map<string, number[]>();
  readonly #byPhrase = new Map<string, number[]>();
  readonly #known = new Map<string, ReadonlySet<number>>();
  #longestStart = 0;
  #size = 2;

  constructor(classes: Readonly<Record<string, string>>) {
    this.#classes = classes;
  }

  get size(): number {
    return this.#size;
  }

  /** Every whole word that terms know. */
  words(): Iterable<string> {
    return this.#byWord.keys();
  }

  /** Phrases of several words, with the symbols they stand for. */
  phrases(): ReadonlyMap<string, readonly number[]> {
    return this.#byPhrase;
  }

  /** The symbol of a place, made when it is first met. */
  id(place: string): number {
    if (place === '#') return NUMBER;
    if (place === '_') return ANY;
    const known = this.#ids.get(place);
    if (known !== undefined) return known;
    const id = this.#size++;
    this.#ids.set(place, id);
    const { words, starts, phrases } = this.#alternatives(place);
    for (const word of words) file(this.#byWord, word, id);
    for (const phrase of phrases) file(this.#byPhrase, phrase, id);
    for (const start of starts) {
      file(this.#byStart, start, id);
      this.#longestStart = Math.max(this.#longestStart, start.length);
    }
    return id;
  }

  /** Whether any term knows the word, whole or by its start. */
  knows(word: string): boolean {
    return this.#byWord.has(word) || this.#started(word).length > 0;
  }

  /** All symbols a word stands for: the same set for the same word, as long as it is remembered. */
  of(word: string): ReadonlySet<number> {
    const known = this.#known.get(word);
    if (known) return known;
    const all = new Set(this.#byWord.get(word));
    for (const list of this.#started(word)) for (const symbol of list) all.add(symbol);
    if (all.size === 0) return NOTHING;
    // Texts must not make it grow without end.
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(word, all);
    return all;
  }

  #started(word: string): (readonly number[])[] {
    const lists: (readonly number[])[] = [];
    for (let length = Math.min(word.length, this.#longestStart); length > 1; length--) {
      const list = this.#byStart.get(word.slice(0, length));
      if (list) lists.push(list);
    }
    return lists;
  }

  #alternatives(place: string): Alternatives {
    const all: Alternatives = { words: new Set(), starts: new Set(), phrases: new Set() };
    for (const part of place.split('|')) this.#add(part, all);
    return all;
  }

  #add(part: string, to: Alternatives): void {
    if (part.includes('-')) to.phrases.add(part.replaceAll('-', ' '));
    else if (part.startsWith('@')) {
      const own = this.#class(part.slice(1));
      for (const kind of ['words', 'starts', 'phrases'] as const)
        for (const word of own[kind]) to[kind].add(word);
    } else if (part.endsWith('*')) to.starts.add(normal(part.slice(0, -1)));
    else if (part !== '') to.words.add(normal(part));
  }

  /** What a class holds: a list with commas, in which a class may name others. */
  #class(name: string): Alternatives {
    const known = this.#expanded.get(name);
    if (known) return known;
    const own: Alternatives = { words: new Set(), starts: new Set(), phrases: new Set() };
    this.#expanded.set(name, own);
    for (const part of (this.#classes[name] ?? '').split(',')) {
      const trimmed = part.trim();
      if (trimmed.includes(' ')) own.phrases.add(trimmed);
      else this.#add(trimmed, own);
    }
    return own;
  }
}

function file(map: Map<string, number[]>, key: string, symbol: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [symbol]);
  else if (list.at(-1) !== symbol) list.push(symbol);
}
