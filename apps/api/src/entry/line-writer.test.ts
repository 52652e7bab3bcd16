import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LineWriter, lineOf } from './line-writer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('writes lines together after a moment, and at once when there are many', () => {
  const written: string[] = [];
  const lines = new LineWriter((text) => written.push(text));
  lines.add('a');
  lines.add('b');
  expect(written).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(written).toEqual(['a\nb\n']);
  for (let at = 0; at < 1000; at++) lines.add(`${at} ${'x'.repeat(40)}`);
  expect(written.length).toBeGreaterThan(1);
  lines.flush();
  lines.flush();
  expect(written.join('').split('\n')).toHaveLength(1003);
});

it('tells of a request in one line of JSON', () => {
  const visit = { id: 'e2b4', method: 'GET', route: '/v1/causes/:id', status: 200, ms: 0.12345 };
  expect(JSON.parse(lineOf(visit, 0))).toEqual({
    time: '1970-01-01T00:00:00.000Z',
    level: 'info',
    ...visit,
    ms: 0.123,
  });
  expect(JSON.parse(lineOf({ ...visit, status: 500 }))).toMatchObject({ level: 'error' });
});
