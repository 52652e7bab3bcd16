import type { EmergencyNumber } from '@cramps/content';
import { expect, it } from 'vitest';
import { byNumber } from './emergency.ts';

const number = (country: string, ...emergency: string[]): EmergencyNumber => ({
  country,
  emergency,
  adviceLine: null,
  basis: 'test',
});
const list = [number('GB', '999', '112'), number('US', '911'), number('DE', '112')];

it('lists each number once, with its countries', () => {
  expect(byNumber(list)).toEqual([
    { number: '999', countries: ['GB'] },
    { number: '112', countries: ['GB', 'DE'] },
    { number: '911', countries: ['US'] },
  ]);
});

it('puts the numbers of a known region first', () => {
  expect(byNumber(list, 'US')[0]).toEqual({ number: '911', countries: ['US'] });
  expect(byNumber(list, 'XX')[0]?.number).toBe('999');
});
