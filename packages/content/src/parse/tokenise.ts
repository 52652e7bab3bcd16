/** A word or number of a text, and where it stands. */
export interface Token {
  /** As `normal` writes it. */
  readonly word: string;
  /** The number it is, for digits; null for words. */
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The punctuation between the token before and this one, inside a sentence. */
  readonly gap: string;
}

const TOKEN = /\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}]*(?:['’‘ʼ`]\p{L}+)*|&/gu;
/** "12,000" is twelve thousand, and "3,5" three and a half. */
const THOUSANDS = /,(?=\d{3}$)/;
/** Ends a sentence: a stop, mark or line break. A stop inside a number or between single letters ("a.m.") is none. */
const SENTENCE_END = /[.!?…\n\r。！？]/;
/** A question that the next word answers ("Fever? No.") goes on. */
const ANSWERED = /^\s*\?\s*$/;
const ANSWER =
  /^(?:no|nope|none|nah|nil|not|doesnt|didnt|isnt|wasnt|hasnt|never|nothing|definitely|absolutely|certainly|yes|yep|yeah)$/;

/**
 * A word as terms and texts are compared: lower case, and without the apostrophe, so that "can't", "can’t" and "cant" are one.
 * Where the apostrophe alone tells two words apart ("we'll" and "well") it stays.
 */
export function normal(raw: string): string {
  const lower = raw.toLowerCase();
  if (!/['’‘ʼ`]/.test(lower)) return lower;
  const word = lower.replace(/[’‘ʼ`]/g, "'");
  return word.includes("'") && !/'(?:ll|re)$/.test(word) ? word.replaceAll("'", '') : word;
}

/** Splits a text into words and numbers in one pass. "&" is "and". */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  let previous: Token | undefined;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const between = text.slice(last, match.index);
    const word = raw === '&' ? 'and' : normal(raw);
    if (previous && SENTENCE_END.test(between)) {
      // "a.m." is one; "34F. Three times" is two sentences.
      const abbreviation =
        previous.end - previous.start === 1 &&
        (raw.length === 1 || previous.gap === '.') &&
        /^\.\s?$/.test(between);
      const answered = ANSWERED.test(between) && ANSWER.test(word);
      if (!abbreviation && !answered) sentence++;
    }
    const code = raw.charCodeAt(0);
    const digits = code >= 48 && code <= 57;
    last = match.index + raw.length;
    previous = {
      word,
      number: digits ? Number(raw.replace(THOUSANDS, '').replace(',', '.')) : null,
      start: match.index,
      end: last,
      sentence,
      gap: between.trim(),
    };
    tokens.push(previous);
  }
  return tokens;
}
