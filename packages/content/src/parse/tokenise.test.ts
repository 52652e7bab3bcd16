import { expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const sentences = (text: string): number => 1 + (tokenise(text).at(-1)?.sentence ?? 0);

it.each([
  ['I wake at 3 a.m. in pain', 1],
  ['34F. Three or four times a night', 2],
  ['My calf hurts. It is red!', 2],
  ['It lasts 2.5 minutes', 1],
  ['Swollen? No.', 1],
])('%s: %i', (text, count) => {
  expect(sentences(text)).toBe(count);
});
