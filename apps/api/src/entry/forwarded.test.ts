import { expect, it } from 'vitest';
import { forwardedAddress } from './forwarded.ts';

it.each([
  ['1.1.1.1', 0, undefined],
  [undefined, 1, undefined],
  ['', 1, undefined],
  ['1.1.1.1', 1, '1.1.1.1'],
  ['made.up, 1.1.1.1', 1, '1.1.1.1'],
  ['made.up, 1.1.1.1, 2.2.2.2', 2, '1.1.1.1'],
  ['1.1.1.1', 2, undefined],
])('of "%s" behind %d proxies it takes %s', (header, proxies, address) => {
  const headers = new Headers(header === undefined ? {} : { 'X-Forwarded-For': header });
  expect(forwardedAddress((name) => headers.get(name), proxies)).toBe(address);
});
