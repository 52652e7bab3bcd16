import type { Symbols } from './symbols.ts';

/**
 * A term, compiled. Terms are words in order within one sentence: `word`, `word*` (starts so), `a|b` (either), `@class`,
 * `lie-down` (a phrase), `word?` (may be left out), `_` (any one word), `..` (up to three words between), `...` (up to six),
 * `#` (a number). A `^` in front holds it to the start of the text; a `$` in front or behind to a place where the punctuation
 * makes a break.
 */
export interface Term {
  /** The symbol of each place. */
  readonly places: readonly number[];
  /** How many words may stand between the place before and this one. */
  readonly gaps: readonly number[];
  readonly optional: readonly boolean[];
  /** Only at the start of the text. */
  readonly opens: boolean;
  /** Only after a comma, a stop or at the start. */
  readonly begins: boolean;
  /** Only before a comma, a stop or the end. */
  readonly closes: boolean;
}

const GAPS: Readonly<Record<string, number>> = { '..': 3, '...': 6 };

/** Compiles a term; null where nothing in it has to be there. */
export function compileTerm(text: string, symbols: Symbols): Term | null {
  const places: number[] = [];
  const gaps: number[] = [];
  const optional: boolean[] = [];
  let opens = false;
  let begins = false;
  let closes = false;
  let gap = 0;
  for (const part of text.split(' ')) {
    const width = GAPS[part];
    if (width !== undefined) gap = width;
    else if (part === '^') opens = true;
    else if (part === '$' && places.length === 0) begins = true;
    else if (part === '$') closes = true;
    else if (part !== '') {
      const mayLack = part.endsWith('?');
      places.push(symbols.id(mayLack ? part.slice(0, -1) : part));
      optional.push(mayLack);
      gaps.push(places.length === 1 ? 0 : gap);
      gap = 0;
    }
  }
  return optional.includes(false) ? { places, gaps, optional, opens, begins, closes } : null;
}
