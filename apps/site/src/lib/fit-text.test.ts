import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitSentences, fitWords } from './fit-text.ts';

it('leaves a text that fits as it is', () => {
  expect(fitWords('Night leg cramps', 16)).toBe('Night leg cramps');
  expect(fitSentences('One. Two.', 9)).toBe('One. Two.');
});

it('cuts after a whole word, and not after a comma', () => {
  expect(fitWords('Running speed, and earlier cramps', 16)).toBe('Running speed…');
  expect(fitWords('Rhabdomyolysis', 6)).toBe('Rhabd…');
});

it('keeps whole sentences, and knows a decimal point from a full stop', () => {
  expect(fitSentences('It was 0.18 fewer a week. Nobody knows why.', 30)).toBe('It was 0.18 fewer a week.');
  expect(fitSentences('A first sentence that goes on and on. Short.', 20)).toBe('A first sentence…');
});

it('is never longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 4, max: 60 }), (text, most) => {
      expect(fitWords(text, most).length).toBeLessThanOrEqual(most);
      expect(fitSentences(text, most).length).toBeLessThanOrEqual(most);
    }),
  );
});
