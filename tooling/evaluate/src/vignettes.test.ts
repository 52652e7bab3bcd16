import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ourCases } from './files.ts';
import { readCaseFile } from './vignettes.ts';

function written(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'cramps-cases-')), 'odd.json');
  writeFileSync(file, text);
  return file;
}

it('brings both shapes of case file to one, and knows which set each belongs to', () => {
  const files = ourCases();
  expect(files.length).toBeGreaterThan(1);
  for (const { set, cases } of files) {
    expect(['development', 'studied', 'held-out']).toContain(set);
    expect(cases.length).toBeGreaterThan(9);
    for (const { id, text, gold } of cases) {
      expect([typeof id, text.length > 0, Array.isArray(gold.primary)]).toEqual(['string', true, true]);
      expect(gold.triage_acceptable.length).toBeGreaterThan(0);
    }
  }
  const all = files.flatMap(({ cases }) => cases);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.some(({ extract, vocabulary }) => extract && vocabulary)).toBe(true);
  expect(all.filter(({ person }) => person.pregnant).length).toBeGreaterThan(3);
  expect(files.flatMap(({ queries }) => queries).length).toBeGreaterThan(9);
});

it('knows a person from either shape', () => {
  const gold = { suggests: ['ageing'], triage_acceptable: ['self-care'] };
  const cases = [
    { id: 'a', text: 't', gold, structured: { age: 70, pregnant: null, medicines: ['a tablet'] } },
    { id: 'b', text: 't', gold, extract: { present: ['pregnancy'], absent: [], medicines: [], age: null } },
  ];
  const file = readCaseFile(written(JSON.stringify({ set: 'held-out', cases })));
  expect(file).toMatchObject({ name: 'odd', set: 'held-out', queries: [] });
  expect(file.cases.map(({ person }) => person)).toEqual([
    { age: 70, pregnant: false, onMedicines: true },
    { age: null, pregnant: true, onMedicines: false },
  ]);
  expect(file.cases[0]?.gold).toEqual({
    is_cramp: null,
    primary: ['ageing'],
    also_acceptable: [],
    triage_acceptable: ['self-care'],
  });
});

it('names a file that is none', () => {
  const file = written('{"vignettes": []}');
  expect(() => readCaseFile(file)).toThrow(`${file}: expected an object with a list "cases"`);
  expect(() => readCaseFile(`${file}.not`)).toThrow(`${file}.not: expected a case file that can be read`);
});
