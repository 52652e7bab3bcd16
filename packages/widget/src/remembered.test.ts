import { expect, it, vi } from 'vitest';
import { remembered } from './remembered.ts';

it('remembers the last, by what its first argument comes to', () => {
  const give = vi.fn((list: readonly number[]) => ({ sum: list.reduce((sum, each) => sum + each, 0) }));
  const sum = remembered(give, JSON.stringify);
  const first = sum([1, 2]);
  expect(sum([1, 2])).toBe(first);
  expect(sum([3])).toEqual({ sum: 3 });
  expect(sum([1, 2])).toEqual(first);
  expect(give).toHaveBeenCalledTimes(3);
});
