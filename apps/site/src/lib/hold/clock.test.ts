import { expect, it } from 'vitest';
import { AT_REST, due, elapsed, face, toggle } from './clock.ts';

it('counts only while it runs', () => {
  const running = toggle(AT_REST, 1000);
  expect(elapsed(running, 4000)).toBe(3000);
  const stopped = toggle(running, 4000);
  expect(elapsed(stopped, 90_000)).toBe(3000);
  expect(elapsed(toggle(stopped, 90_000), 91_000)).toBe(4000);
});

it('never runs backwards', () => {
  expect(elapsed(toggle(AT_REST, 1000), 0)).toBe(0);
});

it('writes minutes and seconds', () => {
  expect([0, 999, 5000, 65_000, 600_000].map(face)).toEqual(['0:00', '0:00', '0:05', '1:05', '10:00']);
});

it('says each text once, and only the latest of what was missed', () => {
  const texts = [
    [30, 'half'],
    [60, 'one'],
    [120, 'two'],
  ] as const;
  expect(due(texts, 0, 29_999)).toBeUndefined();
  expect(due(texts, 29_000, 30_000)).toBe('half');
  expect(due(texts, 30_000, 31_000)).toBeUndefined();
  expect(due(texts, 10_000, 130_000)).toBe('two');
});
