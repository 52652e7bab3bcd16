import { expect, it } from 'vitest';
import { createSay } from './words.ts';

const say = createSay({
  locale: 'en',
  ui: {
    formats: 'en-GB',
    plain: 'Good night',
    nested: { hello: 'Hello {name}' },
    cramps: { one: '{n} cramp', other: '{n} cramps' },
  },
});

it('says a message and fills its placeholders', () => {
  expect(say('plain')).toBe('Good night');
  expect(say('nested.hello', { name: 'calf' })).toBe('Hello calf');
});

it('takes the plural form of the locale', () => {
  expect([0, 1, 2].map((n) => say.count('cramps', n))).toEqual(['0 cramps', '1 cramp', '2 cramps']);
});

it('writes numbers as the locale does', () => {
  expect(say.count('cramps', 4000)).toBe('4,000 cramps');
});

it('names the key of a message that is not there, and of a value that was not given', () => {
  expect(() => say('nested.bye')).toThrow('"nested.bye"');
  expect(() => say('nested')).toThrow('"nested"');
  expect(() => say('nested.hello')).toThrow('{name}');
  expect(() => say('constructor')).toThrow('"constructor"');
});

it('writes dates, lists and countries as the locale does', () => {
  expect(say.date('2026-11-23')).toBe('23 November 2026');
  expect(say.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(say.country('NZ')).toBe('New Zealand');
});
