import { expect, it } from 'vitest';
import type { Profile } from '../types.ts';
import { isForChild } from './index.ts';

it.each<[boolean, Profile]>([
  [false, { findings: {} }],
  [false, { findings: { child: 'absent' }, age: 16 }],
  [false, { findings: { child: 'unknown' } }],
  [true, { findings: {}, age: 15.9 }],
  [true, { findings: {}, age: 0 }],
  [true, { findings: { child: 'present' } }],
])('is %s for %o', (child, profile) => {
  expect(isForChild(profile)).toBe(child);
});
