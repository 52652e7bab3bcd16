/** Shorter words are too alike to be corrected: "calf" and "half" differ by one letter, "pickle" and "prickle" as well. */
const SHORTEST = 7;
/** Names are less alike. */
const SHORTEST_NAME = 6;
const LONGEST = 30;
/** Names this long are so far apart that two slips still tell which was meant. */
const LONG = 9;

/** Two words without what they begin and end with alike, and their first letter, which has to be right. */
function different(a: string, b: string): readonly [string, string] | null {
  if (a[0] !== b[0]) return null;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  return [a.slice(start, endA), b.slice(start, endB)];
}

const swapped = (a: string, b: string): boolean =>
  a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];

/** One letter more, less or other, or two neighbours swapped; the first letter has to be right. */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  // One slip leaves the second letter or the last one right: most words are told apart by that.
  if (a[1] !== b[1] && a.at(-1) !== b.at(-1)) return false;
  const rest = different(a, b);
  return rest !== null && ((rest[0].length <= 1 && rest[1].length <= 1) || swapped(...rest));
}

/** At most two slips: after the first difference is mended, at most one may be left. */
export function twoSlipsApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  const rest = different(a, b);
  if (rest === null) return false;
  const [left, right] = rest;
  const ways = [
    [left.slice(1), right.slice(1)],
    [left.slice(1), right],
    [left, right.slice(1)],
    ...(swapped(left.slice(0, 2), right.slice(0, 2)) ? [[left.slice(2), right.slice(2)] as const] : []),
  ] as const;
  // A letter in front stands for the first letter that has to be right.
  return ways.some(([x, y]) => x === y || oneSlipApart(`.${x}`, `.${y}`));
}

/** Corrects slips towards known words. A word meets only those of its first letter and about its length. */
export class Speller {
  readonly #knows: (word: string) => 'whole' | 'start' | null;
  readonly #byShape = new Map<string, string[]>();
  readonly #names = new Set<string>();

  /** `names` are words that may be shorter, and two slips away where they are long. */
  constructor(
    words: Iterable<string>,
    names: Iterable<string>,
    knows: (word: string) => 'whole' | 'start' | null,
  ) {
    this.#knows = knows;
    for (const word of words) this.#file(word);
    for (const name of names) this.#names.add(name);
  }

  /** The known words that an unknown one may be a slip of; none for a word that is known or short. */
  near(word: string): readonly string[] {
    const { length } = word;
    if (length < SHORTEST_NAME || length > LONGEST) return [];
    const known = this.#knows(word);
    if (known === 'whole') return [];
    // A short start ("nap*") fits many words, and hides the slip of a name ("naproxin").
    const only = known === 'start' || length < SHORTEST;
    const one = this.#shaped(word, 1).filter(
      (other) => (!only || this.#names.has(other)) && oneSlipApart(word, other),
    );
    if (one.length > 0 || length < LONG) return one;
    return this.#shaped(word, 2).filter(
      (other) => other.length >= LONG && this.#names.has(other) && twoSlipsApart(word, other),
    );
  }

  #shaped(word: string, apart: number): string[] {
    const all: string[] = [];
    for (let length = word.length - apart; length <= word.length + apart; length++)
      all.push(...(this.#byShape.get(`${word[0]}${length}`) ?? []));
    return all;
  }

  #file(word: string): void {
    if (word.length < SHORTEST_NAME || word.length > LONGEST) return;
    const shape = `${word[0]}${word.length}`;
    const list = this.#byShape.get(shape);
    if (list) list.push(word);
    else this.#byShape.set(shape, [word]);
  }
}
