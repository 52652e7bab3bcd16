import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCases } from './vignettes.ts';

const cases = (name: string): string =>
  new URL(`../../../packages/content/cases/${name}`, import.meta.url).pathname;

it('brings both shapes of case file to one', () => {
  for (const file of ['clinical.json', 'lay.json']) {
    const read = readCases(cases(file));
    expect(read.length).toBeGreaterThan(40);
    for (const { id, text, gold } of read) {
      expect([typeof id, text.length > 0, Array.isArray(gold.primary)]).toEqual(['string', true, true]);
      expect(gold.triage_acceptable.length).toBeGreaterThan(0);
    }
  }
  expect(readCases(cases('lay.json')).some(({ extract, vocabulary }) => extract && vocabulary)).toBe(true);
});

it('names a file that is none', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'cramps-cases-')), 'odd.json');
  writeFileSync(file, '{"vignettes": []}');
  expect(() => readCases(file)).toThrow(`${file}: expected an object with a list "cases"`);
  expect(() => readCases(`${file}.not`)).toThrow(`${file}.not: expected a case file that can be read`);
});
