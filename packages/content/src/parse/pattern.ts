/**
 * Terms as compiled patterns. A term is words in order within one sentence: `word`, `word*` (starts so), `a|b` (either),
 * `word?` (may be left out), `_` (any one word), `..` (up to three words between), `...` (up to six), `#` (a number). A `^`
 * in front holds it to the start of the text, a `$` behind to a place where the punctuation makes a break.
 */
export interface Place {
  readonly words: ReadonlySet<string>;
  readonly starts: readonly string[];
  readonly optional: boolean;
  /** `word` compares words, `number` takes any number, `any` takes any word. */
  readonly kind: 'word' | 'number' | 'any';
  /** How many words may stand between the place before and this one. */
  readonly gap: number;
}

export interface Pattern {
  readonly places: readonly Place[];
  /** Only at the start of the text. */
  readonly opens: boolean;
  /** Only before a comma, a stop or the end. */
  readonly closes: boolean;
}

const GAPS: Readonly<Record<string, number>> = { '..': 3, '...': 6 };

function place(part: string, gap: number): Place {
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const empty = { words: new Set<string>(), starts: [], optional, gap };
  if (body === '#') return { ...empty, kind: 'number' };
  if (body === '_') return { ...empty, kind: 'any' };
  const alternatives = body.split('|').filter(Boolean);
  return {
    words: new Set(alternatives.filter((word) => !word.endsWith('*'))),
    starts: alternatives.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    optional,
    kind: 'word',
    gap,
  };
}

/** Compiles a term. Hyphens split words, as they do in a text. */
export function compilePattern(term: string): Pattern {
  const places: Place[] = [];
  const parts = term.toLowerCase().replace(/-/g, ' ').split(/\s+/).filter(Boolean);
  const opens = parts[0] === '^';
  const closes = parts.at(-1) === '$';
  let gap = 0;
  for (const part of parts.slice(opens ? 1 : 0, closes ? -1 : undefined)) {
    const width = GAPS[part];
    if (width !== undefined) gap = width;
    else {
      places.push(place(part, places.length === 0 ? 0 : gap));
      gap = 0;
    }
  }
  return { places, opens, closes };
}

/** What a pattern sees of a token: its spellings (as typed, and as corrected), and whether it is a number. */
export interface Readable {
  readonly spellings: readonly string[];
  readonly value: number | null;
  readonly sentence: number;
  /** The punctuation before it. */
  readonly gap: string;
}

/** Punctuation that parts clauses. */
export const BREAK = /[,;:()–—]/;

const fits = ({ kind, words, starts }: Place, token: Readable): boolean => {
  if (kind === 'any') return true;
  if (kind === 'number') return token.value !== null;
  for (const word of token.spellings) {
    if (words.has(word)) return true;
    for (const start of starts) if (word.startsWith(start)) return true;
  }
  return false;
};

/** Whether a match could begin at a token: cheap, and most cannot. */
export function opensWith({ places }: Pattern, token: Readable): boolean {
  for (const place of places) {
    if (fits(place, token)) return true;
    if (!place.optional) return false;
  }
  return false;
}

/** The tokens a pattern took: all of them, and those that stood for a `#`. */
export interface Taken {
  readonly all: readonly number[];
  readonly numbers: readonly number[];
}

const NOTHING: Taken = { all: [], numbers: [] };

/**
 * What a pattern takes when it starts at token `at`, or null. Words in a gap are not taken. Gaps are bounded, so the work for
 * one start is too; the shortest way through them wins.
 */
export function matchAt(
  { places, opens, closes }: Pattern,
  tokens: readonly Readable[],
  at: number,
): Taken | null {
  if (opens && at > 0) return null;
  const sentence = tokens[at]?.sentence;
  const breaksAt = (position: number): boolean => {
    const token = tokens[position];
    return token === undefined || token.sentence !== sentence || BREAK.test(token.gap);
  };
  const from = (step: number, position: number, left: number): Taken | null => {
    const next = places[step];
    if (!next) return closes && !breaksAt(position) ? null : NOTHING;
    const gap = Math.max(left, next.gap);
    for (let here = position; here <= position + gap; here++) {
      const token = tokens[here];
      if (token === undefined || token.sentence !== sentence) break;
      if (!fits(next, token)) continue;
      const rest = from(step + 1, here + 1, 0);
      if (!rest) continue;
      return {
        all: [here, ...rest.all],
        numbers: next.kind === 'number' ? [here, ...rest.numbers] : rest.numbers,
      };
    }
    // A word that is left out leaves its gap to the next one.
    return next.optional ? from(step + 1, position, gap) : null;
  };
  const taken = from(0, at, 0);
  return taken && taken.all.length > 0 ? taken : null;
}
