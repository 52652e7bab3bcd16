/** A word or number of a text, and where it stands. */
export interface Token {
  /** Lower case, straight apostrophes. */
  readonly word: string;
  /** The number it is, for digits; null for words. */
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The punctuation between the token before and this one, inside a sentence. */
  readonly gap: string;
}

const TOKEN = /\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}]*(?:['’‘ʼ]\p{L}+)*/gu;
/** Ends a sentence: a stop, mark or line break. A stop inside a number or after one letter ("a.m.") never gets here as one. */
const SENTENCE_END = /[.!?…\n\r。！？]/;

/** Splits a text into words and numbers in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const between = text.slice(last, match.index);
    const previous = tokens.at(-1);
    const abbreviation =
      previous !== undefined && previous.end - previous.start === 1 && /^\.\s?$/.test(between);
    if (previous && SENTENCE_END.test(between) && !abbreviation) sentence++;
    const raw = match[0];
    const digits = /^\d/.test(raw);
    last = match.index + raw.length;
    tokens.push({
      word: raw.toLowerCase().replace(/[’‘ʼ]/g, "'"),
      number: digits ? Number(raw.replace(',', '.')) : null,
      start: match.index,
      end: last,
      sentence,
      gap: between.trim(),
    });
  }
  return tokens;
}
