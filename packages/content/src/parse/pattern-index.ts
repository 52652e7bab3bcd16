import { compilePattern, matchAt, opensWith, type Pattern, type Place, type Readable } from './pattern.ts';

interface Filed<T> {
  readonly number: number;
  readonly pattern: Pattern;
  readonly value: T;
  /** How many words may stand between the start of a match and the word it is filed under: least and most. */
  readonly before: readonly [least: number, most: number];
}

export interface Found<T> {
  readonly value: T;
  /** The tokens it takes; words in a gap are not among them. */
  readonly taken: readonly number[];
  /** Those of them that stand for a `#`. */
  readonly numbers: readonly number[];
  /** From the first to after the last of them. */
  readonly from: number;
  readonly to: number;
}

/**
 * Patterns filed under the rarest word they need, so that a token only meets those that may be there: "my" begins a hundred
 * terms, but "shin" stands in few.
 */
export class PatternIndex<T> {
  readonly #added: { pattern: Pattern; value: T }[] = [];
  readonly #byWord = new Map<string, Filed<T>[]>();
  readonly #byStart = new Map<string, Filed<T>[]>();
  /** Terms that are nothing but a number. */
  readonly #byNumber: Filed<T>[] = [];
  #startLengths: readonly number[] = [];
  #filed = 0;

  add(term: string, value: T): void {
    const pattern = compilePattern(term);
    if (pattern.places.length > 0) this.#added.push({ pattern, value });
  }

  /** Every whole word the terms know; typos are corrected towards these. */
  static words(terms: Iterable<string>): Set<string> {
    const words = new Set<string>();
    for (const term of terms)
      for (const place of compilePattern(term).places) for (const word of place.words) words.add(word);
    return words;
  }

  /** Every match in a text, in the order of their starts. */
  find(tokens: readonly Readable[]): Found<T>[] {
    if (this.#filed < this.#added.length) this.#file();
    const found: Found<T>[] = [];
    const seen = new Set<number>();
    for (let at = 0; at < tokens.length; at++) {
      for (const list of this.#under(tokens[at] as Readable)) {
        for (const { number, pattern, value, before } of list) {
          for (let start = Math.max(0, at - before[1]); start <= at - before[0]; start++) {
            if (!opensWith(pattern, tokens[start] as Readable)) continue;
            const taken = matchAt(pattern, tokens, start);
            // A leading word that was left out would start the match later: that match is found there.
            if (taken?.all[0] !== start || seen.has(number * tokens.length + start)) continue;
            seen.add(number * tokens.length + start);
            const to = (taken.all.at(-1) ?? start) + 1;
            found.push({ value, taken: taken.all, numbers: taken.numbers, from: start, to });
          }
        }
      }
    }
    return found.sort((a, b) => a.from - b.from);
  }

  /** The lists of patterns that may hold a token. */
  #under({ spellings, value }: Readable): Filed<T>[][] {
    const lists: Filed<T>[][] = value === null ? [] : [this.#byNumber];
    for (const word of spellings) {
      const whole = this.#byWord.get(word);
      if (whole) lists.push(whole);
      for (const length of this.#startLengths) {
        if (length > word.length) break;
        const started = this.#byStart.get(word.slice(0, length));
        if (started) lists.push(started);
      }
    }
    return lists;
  }

  /** Files what was added, by how often each word stands in all terms together. */
  #file(): void {
    const uses = new Map<string, number>();
    const keys = ({ words, starts }: Place): string[] => [...words, ...starts.map((start) => `${start}*`)];
    for (const { pattern } of this.#added) {
      for (const place of pattern.places)
        for (const key of keys(place)) uses.set(key, (uses.get(key) ?? 0) + 1);
    }
    const commonness = (place: Place): number =>
      place.kind !== 'word' || place.optional
        ? Infinity
        : keys(place).reduce((sum, key) => sum + (uses.get(key) ?? 0), 0);

    for (const [number, { pattern, value }] of this.#added.entries()) {
      const { places } = pattern;
      const rarest = places.reduce(
        (best, place, at) => (commonness(place) < commonness(places[best] as Place) ? at : best),
        0,
      );
      const ahead = places.slice(0, rarest);
      const least = ahead.filter(({ optional }) => !optional).length;
      const most = ahead.length + places.slice(0, rarest + 1).reduce((sum, { gap }) => sum + gap, 0);
      const filed: Filed<T> = { number, pattern, value, before: [least, most] };
      const { kind, words, starts } = places[rarest] as Place;
      if (kind === 'number') this.#byNumber.push(filed);
      for (const word of words) put(this.#byWord, word, filed);
      for (const start of starts) put(this.#byStart, start, filed);
    }
    this.#startLengths = [...new Set([...this.#byStart.keys()].map((start) => start.length))].sort(
      (a, b) => a - b,
    );
    this.#filed = this.#added.length;
  }
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
