import { describe, expect, it } from 'vitest';
import { compilePattern, matchAt } from './pattern.ts';
import { readTokens } from './numbers.ts';
import { tokenise } from './tokenise.ts';
import { Speller } from './typos.ts';

const read = (text: string) =>
  readTokens(tokenise(text), new Speller(new Set()), { sixty: 60, two: 2, one: 1 });
const taken = (term: string, text: string): string[] | null => {
  const tokens = read(text);
  for (let at = 0; at < tokens.length; at++) {
    const positions = matchAt(compilePattern(term), tokens, at);
    if (positions) return positions.all.map((position) => tokens[position]?.word ?? '');
  }
  return null;
};

describe('terms', () => {
  it.each([
    ['calf', 'My CALF hurts', ['calf']],
    ['cramp*', 'cramping again', ['cramping']],
    ['calf|calves', 'both calves', ['calves']],
    ['charley-horse', 'a charley-horse', ['charley', 'horse']],
    ['wak* me? up', 'it wakes up', ['wakes', 'up']],
    ['wak* me? up', 'it wakes me up', ['wakes', 'me', 'up']],
    ['wak* .. me? up', 'wakes my wife up', ['wakes', 'up']],
    ['pain .. calf', 'pain in my left calf', ['pain', 'calf']],
    ['_ leg', 'either leg', ['either', 'leg']],
    ['# minutes', 'two minutes', ['two', 'minutes']],
    ["can't walk", 'I can’t walk', ["can't", 'walk']],
  ])('%s finds its words in "%s"', (term, text, words) => {
    expect(taken(term, text)).toEqual(words);
  });

  it.each([
    ['calf', 'my calfskin boots'],
    ['pain .. calf', 'pain in one place of my calf'],
    ['pain .. calf', 'Pain. Calf.'],
    ['# minutes', 'some minutes'],
  ])('%s is not in "%s"', (term, text) => {
    expect(taken(term, text)).toBeNull();
  });

  it('reads "sixty two" as one number', () => {
    const tokens = read('sixty two');
    expect(tokens.map(({ value }) => value)).toEqual([60, 62]);
  });
});

describe('tokens', () => {
  it('slice to what they are', () => {
    const text = 'Ümit’s 2.5 km—at 3 a.m. it’s 🦵 ok';
    for (const { start, end, word } of tokenise(text)) {
      expect(text.slice(start, end).toLowerCase().replace('’', "'")).toBe(word);
    }
  });
  it('part sentences at stops and line breaks, not inside numbers', () => {
    expect(tokenise('One 2.5 two. Three\nfour').map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 2]);
  });
});
