import { expect, it } from 'vitest';
import { breath, breather } from './breather.ts';

it('lets what waits go first', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('a task'));
  await breath();
  order.push('gone on');
  expect(order).toEqual(['a task', 'gone on']);
});

it('pauses only where the last pause was more than a moment ago', async () => {
  const pause = breather();
  expect(pause()).toBeUndefined();
  for (const start = performance.now(); performance.now() - start < 10;);
  const turn = pause();
  expect(turn).toBeInstanceOf(Promise);
  await turn;
  expect(pause()).toBeUndefined();
});
