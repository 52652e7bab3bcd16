import type { ReadToken } from './scope.ts';
import type { Speller } from './typos.ts';
import type { Token } from './tokenise.ts';

/**
 * Gives each token its spellings and its value. Number words count as numbers; in "sixty two" the second word stands for the
 * whole, so that a term with one `#` reads it.
 */
export function readTokens(
  tokens: readonly Token[],
  speller: Speller,
  numbers: Readonly<Record<string, number>>,
): ReadToken[] {
  const valueOf = ({ word, number }: Token): number | null =>
    number ?? (Object.hasOwn(numbers, word) ? (numbers[word] ?? null) : null);
  return tokens.map((token, at) => {
    const value = valueOf(token);
    const before = tokens[at - 1];
    const tens = before && token.number === null && before.number === null ? valueOf(before) : null;
    const joined =
      value !== null &&
      tens !== null &&
      tens >= 20 &&
      tens < 100 &&
      tens % 10 === 0 &&
      value >= 1 &&
      value < 10;
    return {
      ...token,
      spellings: token.number === null ? speller.spellings(token.word) : [token.word],
      value: joined ? tens + value : value,
    };
  });
}

/** The number at the positions of a match, or null. With a pair ("2 or 3 minutes", "5 to 10") the middle of the two. */
export function numberAt(tokens: readonly ReadToken[], positions: readonly number[]): number | null {
  const [first, second] = positions.map((at) => tokens[at]?.value ?? null);
  if (first === undefined || first === null) return null;
  return second === undefined || second === null ? first : (first + second) / 2;
}
