import { expect, it } from 'vitest';
import { setText } from './set-text.ts';

/** Every letter is half as wide as it is high: at size 10 a line holds ten letters, and there is room for two lines. */
const setting = { widthOf: () => 0.5, width: 50, height: 12, leading: 1.2 };

it('breaks between words, and never inside one', () => {
  expect(setText('night leg cramps', [10], setting)).toEqual({ size: 10, lines: ['night leg', 'cramps'] });
  expect(setText('rhabdomyolysis', [10], setting).lines).toEqual(['rhabdomyolysis']);
});

it('takes the largest size that fits', () => {
  expect(setText('night leg', [20, 10], setting)).toEqual({ size: 10, lines: ['night leg'] });
  expect(setText('leg', [20, 10], setting)).toEqual({ size: 20, lines: ['leg'] });
});

it('cuts after a word what fits at no size, and says so', () => {
  const { size, lines } = setText('one two, three four five six seven', [20, 10], setting);
  expect(size).toBe(10);
  expect(lines).toEqual(['one two,', 'three…']);
});
