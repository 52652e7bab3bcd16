import { expect, it } from 'vitest';
import { weightOf } from './accept.ts';

it.each([
  ['application/json', 1],
  ['application/*;q=0.5', 0.5],
  ['*/*;q=0.1, application/json;q=0', 0],
  ['text/html, */*;q=0.8', 0.8],
  ['text/html', 0],
  ['application/json;q=nonsense', 1],
  ['application/json;charset=utf-8;q=0.3', 0.3],
  [',,;;', 0],
])('%s weighs %d for JSON', (header, weight) => {
  expect(weightOf(header, 'application/json')).toBe(weight);
});
