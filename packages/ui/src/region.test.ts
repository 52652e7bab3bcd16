import { expect, it } from 'vitest';
import { regionOf } from './region.ts';

it.each([
  ['en-GB', 'GB'],
  ['en-gb', 'GB'],
  ['en_GB', 'GB'],
  ['zh-Hant-TW', 'TW'],
  ['de-AT,de;q=0.9,en-GB;q=0.8', 'AT'],
  ['en,de-AT;q=0.9', 'AT'],
])('reads %j', (tags, region) => {
  expect(regionOf(tags)).toBe(region);
});

it.each(['en', 'sr-Latn', 'en;q=0.9,*', 'es-419', '', null, undefined])('finds none in %j', (tags) => {
  expect(regionOf(tags)).toBeUndefined();
});
