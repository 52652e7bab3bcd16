import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articles } from '../generated/articles/en.ts';
import { diary } from '../generated/diary/en.ts';
import { pages } from '../generated/pages/en.ts';
import { words } from '../generated/words/en.ts';
import * as content from '../src/index.ts';
import { model } from '../src/model.ts';
import { fromColumns, unpackMedicines } from '../src/unpack.ts';
import { packMedicines, toColumns } from './pack.ts';

/** What is imported, after it was packed and unpacked, is what the JSON files say, which were not. */
const json = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../generated/data/${name}.json`, import.meta.url), 'utf8'));

it.each([
  ['causes', content.causes],
  ['mimics', content.mimics],
  ['findings', content.findings],
  ['questions', content.questions],
  ['red-flags', content.redFlags],
  ['criteria', content.criteria],
  ['remedies', content.remedies],
  ['medicines', content.medicines],
  ['claims', content.claims],
  ['sources', content.sources],
  ['emergency-numbers', content.emergencyNumbers],
])('gives the same %s as the JSON file', (name, value) => {
  expect(value).toEqual(json(name));
});

it('gives the same words and articles as the JSON file', () => {
  expect({ ...words, ...articles, ui: { ...words.ui, ...pages, ...diary } }).toEqual(json('words-en'));
  expect(Object.keys(words.questions).some((id) => 'hint' in (words.questions[id] ?? {}))).toBe(true);
});

it('matches on the evidence that the pages show', () => {
  const pages = { ...content.causes, ...content.mimics };
  expect(model.candidates.map(({ id }) => id)).toEqual(Object.keys(pages).sort());
  for (const { id, care, prior, evidence } of model.candidates) {
    expect({ care, prior, evidence }).toEqual({
      care: pages[id].care,
      prior: pages[id].prior.decibans,
      evidence: pages[id].evidence,
    });
  }
});

it('keeps null apart from a field that is not there, and the order', () => {
  const things = [
    { id: 'b', name: null },
    { id: 'a', name: 'A', tags: [] },
  ];
  const back = fromColumns<string, object>(
    JSON.parse(JSON.stringify(toColumns(things))) as ReturnType<typeof toColumns>,
  );
  expect(Object.keys(back)).toEqual(['b', 'a']);
  expect(back['b']).toMatchObject({ name: null });
  expect(back['a']).toEqual({ id: 'a', name: 'A', tags: [] });
});

it('packs medicines by what they imply, and back', () => {
  const medicines = { a: ['takes-statin'], b: ['takes-statin', 'diabetes'], c: ['takes-statin'] } as const;
  const packed = packMedicines(medicines);
  expect(packed).toEqual({ 'takes-statin': 'a c', 'takes-statin diabetes': 'b' });
  expect(unpackMedicines(packed)).toEqual(medicines);
});
