import { describe, expect, it } from 'vitest';
import { createParser } from './parser.ts';
import { tinyLexicon } from './tiny-lexicon.ts';

const parse = createParser(tinyLexicon);

describe('a time', () => {
  it.each([
    ['swollen for years', true],
    ['diabetic for years', false],
    ['I smoked for years', false],
    ['on Lasix now for years', false],
    ['diabetic and for years a knot', true],
    ['diabetic, for years it has hurt', true],
    ['diabetic with a calf that has hurt me for years', true],
    ['for years', true],
  ])('in "%s" is of the complaint: %s', (text, counts) => {
    expect('for-years' in parse(text).profile.findings).toBe(counts);
  });
});
