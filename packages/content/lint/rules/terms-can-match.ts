import type { Fault } from '../../src/errors.ts';
import { MADE_CLASS } from '../../src/parse/subjects.ts';
import { tokenise } from '../../src/parse/tokenise.ts';
import { strings, type Rule } from '../rule.ts';

/** Signs of the language that stand for no word of a text. */
const SIGNS: ReadonlySet<string> = new Set(['..', '...', '~', '~~', '^', '$', '_']);
const NUMBER = /^#(?:[<>]\d+(?:\.\d+)?)?$/;

/** The parts of a term that no text can hold: they are dead, and nobody notices. */
function deadParts(term: string, classes: ReadonlySet<string>): string[] {
  return term
    .split(' ')
    .map((place) => place.replace(/\|?\?$/, ''))
    .filter((place) => place !== '' && !SIGNS.has(place))
    .flatMap((place) => place.split('|'))
    .filter((written) => written.split('-').some((part) => !canMatch(part, classes)));
}

function canMatch(part: string, classes: ReadonlySet<string>): boolean {
  if (part.startsWith('@')) return classes.has(part.slice(1));
  if (NUMBER.test(part)) return true;
  const [, start = '', star] = /^=?(.*?)(\*?)$/.exec(part) ?? [];
  // The start of a word may be that of a number: "6.*" finds 6.5.
  return start !== '' && (star ? ['a', '0'] : ['']).some((end) => isRead(start + end));
}

/** Is it words and nothing else? Letters beside digits are parted by the compiler as they are in a text. */
function isRead(text: string): boolean {
  const words = tokenise(text).map(({ start, end }) => text.slice(start, end));
  return words.join('') === text;
}

export const termsCanMatch: Rule = {
  name: 'terms-can-match',
  why: 'A term that no text can match looks as if something were read.',
  check({ entries, cues }) {
    const faults: Omit<Fault, 'code'>[] = [];
    const tell = (file: string, path: string, term: string, classes: ReadonlySet<string>): void => {
      for (const part of deadParts(term, classes))
        faults.push({
          where: `${file} (${path})`,
          found: `"${part}" in "${term}"`,
          expected: 'words as they stand in a text, a class that the lexicon has, or a number',
          mend: 'Leave signs out, and write a class as @name. See docs/guidelines/terms.md.',
        });
    };
    for (const [locale, { file, text }] of Object.entries(cues)) {
      const { classes, endings: _, ...rest } = text;
      const known = new Set([...Object.keys(classes), MADE_CLASS]);
      for (const [path, term] of strings(rest)) tell(file, path, term, known);
      for (const [name, list] of Object.entries(classes))
        for (const phrase of list.split(',')) tell(file, `classes.${name}`, phrase.trim(), known);
      for (const { words } of entries.finding) {
        const own = words[locale];
        if (own)
          for (const [path, term] of strings(own.text.terms)) tell(own.file, `terms.${path}`, term, known);
      }
    }
    return faults;
  },
};
