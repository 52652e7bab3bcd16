import { emergencyNumbers } from '@cramps/content';
import { words } from '@cramps/content/words/en';
import { createSay } from '@cramps/ui/say';
import { expect, it } from 'vitest';
import { words as own } from './content.ts';
import { waysOf } from './ways.ts';

/** What ships in place of the browser's knowledge, against that knowledge. */
const [ours, browsers] = [createSay(own), createSay(words)];

it('calls every country that has a number as a browser would', () => {
  const countries = emergencyNumbers.map(({ country }) => country);
  expect(countries.length).toBeGreaterThan(40);
  expect(countries.map(ours.country)).toEqual(countries.map(browsers.country));
  expect(ours.country('AQ')).toBe('AQ');
});

it('writes lists and numbers as a browser would', () => {
  for (const items of [['calf'], ['calf', 'foot'], ['calf', 'foot', 'thigh'], ['a', 'b', 'c', 'd', 'e']])
    expect(ours.list(items)).toBe(browsers.list(items));
  expect(ours.count('check.start.text.left', 4000)).toContain('4,000');
});

it('is not built for a locale that has other ways', () => {
  expect(waysOf('de').group).toBe('.');
  // Arabic has other digits.
  expect(() => waysOf('ar-EG')).toThrow('ar-EG');
});
