import { expect, it } from 'vitest';
import { regionOf } from './region.ts';

it('takes the country of the first language, if its number is known', () => {
  expect(regionOf('en-AU,en;q=0.9')).toBe('AU');
  expect(regionOf('de-AT')).toBe('AT');
});

it.each(['en', 'xx-QQ', '*', '', null, undefined])('names none for %s', (languages) => {
  expect(regionOf(languages)).toBeUndefined();
});
