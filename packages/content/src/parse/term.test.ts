import { describe, expect, it } from 'vitest';
import { numberEdges } from './numbers.ts';
import { Reading } from './reading.ts';
import { Symbols } from './symbols.ts';
import { compileTerm } from './term.ts';
import { TermIndex } from './term-index.ts';
import { tokenise } from './tokenise.ts';
import { Speller } from './typos.ts';
import { Vocabulary } from './vocabulary.ts';

const NUMBERS = new Map([
  ['sixty', 60],
  ['two', 2],
  ['one', 1],
]);

function taken(term: string, text: string): string[] | null {
  const symbols = new Symbols(
    {
      leg: 'leg, legs, @calf',
      calf: 'calf, calves, back of leg',
      numb: 'numb, dead @calf, @calf asleep',
      wall: 'but',
    },
    ['s', 'ed', 'ing:e'],
  );
  const wall = symbols.id('@wall');
  const index = new TermIndex<string>(symbols, wall);
  index.add(term, 'it');
  const phrases = new TermIndex<readonly number[]>(symbols, wall);
  for (const [phrase, own] of [...symbols.phrases()]) phrases.add(phrase, own);
  for (const terms of [index, phrases]) Array.from(terms.file());
  const reading = new Reading(text, new Vocabulary(symbols, new Speller([], [], () => 'whole'), NUMBERS));
  for (const edge of numberEdges(reading, new Set(['or']))) reading.add(edge);
  for (const { value, from, to } of phrases.find(reading))
    reading.add({ from, to, symbols: value, value: null });
  return index.find(reading)[0]?.taken.map((at) => reading.tokens[at]?.word ?? '') ?? null;
}

describe('terms', () => {
  it.each([
    ['calf', 'My CALF hurts', ['calf']],
    ['cramp*', 'cramping again', ['cramping']],
    ['calf|calves', 'both calves', ['calves']],
    ['@leg hurts', 'the calf hurts', ['calf', 'hurts']],
    ['@numb', 'a dead calf', ['dead', 'calf']],
    ['@numb', 'my calf asleep', ['calf', 'asleep']],
    ['@leg hurts', 'the back of leg hurts', ['back', 'of', 'leg', 'hurts']],
    ['hurts .. @leg', 'hurts in the back of leg', ['hurts', 'back', 'of', 'leg']],
    ['charley-horse', 'a charley-horse', ['charley', 'horse']],
    ['lie-down|sit hurts', 'when I lie down hurts', ['lie', 'down', 'hurts']],
    ['wak* me? up', 'it wakes up', ['wakes', 'up']],
    ['wak* me? up', 'it wakes me up', ['wakes', 'me', 'up']],
    ['wak* .. me? up', 'wakes my wife up', ['wakes', 'up']],
    ['my? left? calf', 'my left calf', ['my', 'left', 'calf']],
    ['pain .. calf', 'pain in my left calf', ['pain', 'calf']],
    ['pain ... calf .. night', 'pain, pain in my left calf at night', ['pain', 'calf', 'night']],
    ['pain ~ calf', 'calf in pain', ['calf', 'pain']],
    ['pain ~ calf', 'pain in the calf', ['pain', 'calf']],
    ['ache', 'it aches', ['aches']],
    ['stop', 'it stopped', ['stopped']],
    ['_ leg', 'either leg', ['either', 'leg']],
    ['# minutes', 'two minutes', ['two', 'minutes']],
    ['# minutes', 'sixty two minutes', ['sixty', 'two', 'minutes']],
    ['# minutes', '5 or 10 minutes', ['5', 'or', '10', 'minutes']],
    ['potassium #<3.5', 'Potassium 2.9', ['potassium', '2.9']],
    ['#>37.7|fever', 'a temp of 38,5', ['38,5']],
    ['#>37.7|fever', 'a fever', ['fever']],
    ['ck #>1000', 'CK 12,000', ['ck', '12,000']],
    ['low|# b12', 'my low B12', ['low', 'b', '12']],
    ['low|# b12', '140 B12', ['140', 'b', '12']],
    ['$ leg', 'Ouch, leg', ['leg']],
    ["can't walk", 'I can’t walk', ['cant', 'walk']],
    ["can't walk", 'I cant walk', ['cant', 'walk']],
  ])('%s finds its words in "%s"', (term, text, words) => {
    expect(taken(term, text)).toEqual(words);
  });

  it.each([
    ['calf', 'my calfskin boots'],
    ['pain .. calf', 'pain in one place of my calf'],
    ['pain .. calf', 'Pain. Calf.'],
    ['pain .. calf', 'pain but the calf'],
    ['# minutes', 'some minutes'],
    ['^ calf', 'my calf'],
    ['=calf', 'my calfs'],
    ['calf $', 'calf hurts'],
    ['$ calf', 'my calf'],
    ['potassium #<3.5', 'potassium 3.5'],
    ['ck #>1000', 'CK 120'],
  ])('%s is not in "%s"', (term, text) => {
    expect(taken(term, text)).toBeNull();
  });

  it('needs a word that has to be there', () => {
    expect(compileTerm('calf? leg?', new Symbols({}))).toBeNull();
  });
});

describe('tokens', () => {
  it('slice to what they are', () => {
    const text = 'Ümit’s 2.5 km—at 3 a.m. it’s 🦵 ok';
    for (const { start, end, word } of tokenise(text))
      expect(text.slice(start, end).toLowerCase().replace('’', '')).toBe(word);
  });
  it('part sentences at stops and line breaks, not inside numbers', () => {
    expect(tokenise('One 2.5 two. Three\nfour').map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 2]);
  });
  it('keep an answer with its question', () => {
    expect(tokenise('Fever? No. Well?').map(({ sentence }) => sentence)).toEqual([0, 0, 1]);
  });
});
