import { compilePattern, matchAt, type Pattern, type Readable } from './pattern.ts';

interface Filed<T> {
  readonly pattern: Pattern;
  readonly value: T;
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

/** Patterns filed by how they can start, so that a token only meets those that may begin with it. */
export class PatternIndex<T> {
  readonly #byWord = new Map<string, Filed<T>[]>();
  readonly #byStart = new Map<string, Filed<T>[]>();
  readonly #anywhere: Filed<T>[] = [];
  readonly #startLengths = new Set<number>();

  add(term: string, value: T): void {
    const pattern = compilePattern(term);
    if (pattern.places.length === 0) return;
    const filed = { pattern, value };
    // A pattern may begin with any of its leading optional places, up to the first that must be there.
    for (const place of pattern.places) {
      if (place.kind !== 'word') this.#anywhere.push(filed);
      for (const word of place.words) file(this.#byWord, word, filed);
      for (const start of place.starts) {
        file(this.#byStart, start, filed);
        this.#startLengths.add(start.length);
      }
      if (!place.optional) break;
    }
  }

  /** Every word the patterns know by its whole spelling or its start; typos are corrected towards these. */
  static words(terms: Iterable<string>): Set<string> {
    const words = new Set<string>();
    for (const term of terms) {
      for (const place of compilePattern(term).places) {
        for (const word of place.words) words.add(word);
      }
    }
    return words;
  }

  /** Every match in a text, in the order of their starts. */
  find(tokens: readonly Readable[]): Found<T>[] {
    const found: Found<T>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      for (const { pattern, value } of this.#candidates(tokens[at] as Readable)) {
        const taken = matchAt(pattern, tokens, at);
        // A leading word that was left out would start the match later: that match is found there.
        if (taken?.all[0] !== at) continue;
        found.push({
          value,
          taken: taken.all,
          numbers: taken.numbers,
          from: at,
          to: (taken.all.at(-1) ?? at) + 1,
        });
      }
    }
    return found;
  }

  #candidates({ spellings }: Readable): Set<Filed<T>> {
    const out = new Set(this.#anywhere);
    for (const word of spellings) {
      for (const filed of this.#byWord.get(word) ?? []) out.add(filed);
      for (const length of this.#startLengths) {
        if (length > word.length) continue;
        for (const filed of this.#byStart.get(word.slice(0, length)) ?? []) out.add(filed);
      }
    }
    return out;
  }
}

function file<T>(map: Map<string, Filed<T>[]>, key: string, filed: Filed<T>): void {
  const list = map.get(key);
  if (list) list.push(filed);
  else map.set(key, [filed]);
}
