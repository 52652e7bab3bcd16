import { questions } from '@cramps/content';
import { expect, it } from 'vitest';
import { hasMap } from './leg-map.ts';

it('stands beside the question about the place, and no other', () => {
  const mapped = Object.values(questions).filter(hasMap);
  expect(mapped.map(({ id }) => id)).toEqual(['where']);
});
