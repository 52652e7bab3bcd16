import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import lexicon from '../../generated/lexicon/en.ts';
import { createParser } from './parser.ts';

const parse = createParser(lexicon);
const RUNS = { numRuns: 10_000 };

/** Words that do something to each other, so that texts of them reach into every corner of the parser. */
const WORDS =
  `no not without never swelling calf leg cramp night pain wakes , . ? ; my husband sister has Lasix 62 I'm pregnant weeks
   30 years ago ruled out could it be if worried about or and but 🦵 é ' - 10 to 15 minutes every mum aged`.split(
    /\s+/,
  );
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS, '\n'), { maxLength: 40 }).map((list) => list.join(' ')),
);

describe('any text at all', () => {
  it('never throws, and every mention slices to what it was read from', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { start, end, kind } of parse(input).mentions) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(input.length);
          expect(input.slice(start, end).trim()).toBe(input.slice(start, end));
          expect(['finding', 'medicine', 'age', 'sex', 'duration', 'frequency']).toContain(kind);
        }
      }),
      RUNS,
    );
  });

  it('reads the same from the same text', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(parse(input)).toEqual(createdAgain(input));
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads a medicine again from the words it was read from', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { kind, id, start, end } of parse(input).mentions) {
          if (kind !== 'medicine') continue;
          expect(parse(input.slice(start, end)).profile.medicines).toContain(id);
        }
      }),
      RUNS,
    );
  });
});

const createdAgain = createParser(lexicon);
