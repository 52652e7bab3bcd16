import { describe, expect, it } from 'vitest';
import lexicon from '../../generated/lexicon/en.ts';
import { redFlags } from '../data.ts';
import { createParser } from '../parse/parser.ts';
import { DANGERS, OTHER_EMERGENCIES } from './emergencies.ts';
import { HARMLESS } from './harmless.ts';
import { match } from './index.ts';

const parse = createParser(lexicon);
const assess = (text: string) => match(parse(text).profile);

it('has somebody tell of every red flag', () => {
  expect(Object.keys(DANGERS).sort()).toEqual(Object.keys(redFlags).sort());
});

// Read straight into matching: nobody is there to confirm, as on the site, so this is the reading at its worst.
describe.each(Object.entries(DANGERS))('%s', (flag, texts) => {
  it.each(texts)('%s', (text) => {
    expect(assess(text).redFlags.map(({ id }) => id)).toContain(flag);
  });
});

it.each(OTHER_EMERGENCIES)('is an emergency: %s', (text) => {
  expect(assess(text).urgency).toBe('emergency');
});

it.each(HARMLESS)('is no danger: %s', (text) => {
  expect(['self-care', 'routine']).toContain(assess(text).urgency);
});
