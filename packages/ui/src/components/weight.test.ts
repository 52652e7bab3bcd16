import { expect, it } from 'vitest';
import { tilt, weights } from './weight.ts';

it('puts one to four weights on the pan, by the published steps', () => {
  expect([0.5, 5, -9, 12, 15, -20].map(weights)).toEqual([1, 2, 3, 3, 4, 4]);
});

it('tips the beam by the sum of the lines', () => {
  const of = (...decibans: number[]) => tilt(decibans.map((value) => ({ decibans: value })));
  expect([of(), of(1), of(3), of(-3), of(10, -2), of(20), of(-9, -9)]).toEqual([0, 0, 1, -1, 2, 3, -3]);
});
