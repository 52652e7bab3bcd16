/** Shorter words are too alike to be corrected: "calf" and "half" differ by one letter. */
const SHORTEST = 6;
const LONGEST = 30;

/** A word without each of its letters in turn. */
function* deletions(word: string): Generator<string> {
  for (let at = 1; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

/** One letter more, less or other, or two neighbours swapped; the first letter has to be right. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let enda = a.length;
  let endb = b.length;
  while (enda > start && endb > start && a[enda - 1] === b[endb - 1]) {
    enda--;
    endb--;
  }
  const restA = a.slice(start, enda);
  const restB = b.slice(start, endb);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** Corrects one-letter slips towards a vocabulary, by an index of deletions: a constant amount of work for each word. */
export class Speller {
  readonly #known: ReadonlySet<string>;
  readonly #index = new Map<string, string[]>();

  constructor(vocabulary: ReadonlySet<string>) {
    this.#known = vocabulary;
    for (const word of vocabulary) {
      if (word.length < SHORTEST || word.length > LONGEST) continue;
      this.#file(word, word);
      for (const shorter of deletions(word)) this.#file(shorter, word);
    }
  }

  /** The spellings a word may stand for: itself, and, where it is not known, the known words one slip away. */
  spellings(word: string): readonly string[] {
    if (word.length < SHORTEST || word.length > LONGEST || this.#known.has(word)) return [word];
    const near = new Set(this.#index.get(word) ?? []);
    for (const shorter of deletions(word))
      for (const other of this.#index.get(shorter) ?? []) near.add(other);
    return [word, ...[...near].filter((other) => oneSlipApart(word, other)).sort()];
  }

  #file(key: string, word: string): void {
    const list = this.#index.get(key);
    if (list) list.push(word);
    else this.#index.set(key, [word]);
  }
}
