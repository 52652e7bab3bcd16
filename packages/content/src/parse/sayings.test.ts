import { describe, expect, it } from 'vitest';
import lexicon from '../../generated/lexicon/en.ts';
import { createParser } from './parser.ts';
import { FELT_AND_WHEN } from './sayings/felt-and-when.ts';
import { LIFE_AND_ILLNESS } from './sayings/life-and-illness.ts';
import { OTHER_MEANINGS } from './sayings/other-meanings.ts';
import type { Saying } from './sayings/saying.ts';
import { SIGNS } from './sayings/signs.ts';

const parse = createParser(lexicon);
const SIGN = { present: '+', absent: '-', unknown: '?' } as const;

/** What is read of the findings that a saying names, in its own signs. */
function readOf([text, expected]: Saying): string {
  const { findings } = parse(text).profile;
  return expected
    .split(' ')
    .map((one) => one.slice(1) as keyof typeof findings)
    .map((id) => `${SIGN[findings[id] ?? 'unknown']}${id}`)
    .join(' ');
}

// None of these sentences is from a case file: they hold the language, not the cases.
describe.each([
  ['how it feels and when', FELT_AND_WHEN],
  ['signs', SIGNS],
  ['life and illness', LIFE_AND_ILLNESS],
  ['words that mean something else here', OTHER_MEANINGS],
] as const)('%s', (_, sayings) => {
  it.each(sayings)('%s', (...saying) => {
    expect(readOf(saying)).toBe(saying[1]);
  });
});
