import { expect, it, vi } from 'vitest';
import { breath, remembered } from './breath.ts';

it('lets what waits go first', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('a task'));
  await breath();
  order.push('gone on');
  expect(order).toEqual(['a task', 'gone on']);
});

it('remembers the last, by what its first argument comes to', () => {
  const give = vi.fn((list: readonly number[]) => ({ sum: list.reduce((sum, each) => sum + each, 0) }));
  const sum = remembered(give, JSON.stringify);
  const first = sum([1, 2]);
  expect(sum([1, 2])).toBe(first);
  expect(sum([3])).toEqual({ sum: 3 });
  expect(sum([1, 2])).toEqual(first);
  expect(give).toHaveBeenCalledTimes(3);
});
