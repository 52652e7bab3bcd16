import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clinicalCases, layCases } from './cases.ts';
import { causes, findings, mimics } from './data.ts';
import { URGENCIES } from './types.ts';

const folder = new URL('../cases/', import.meta.url);
const all = [...clinicalCases, ...layCases];

it('holds every case of every file, each with the set of its file', () => {
  const files = readdirSync(folder).map(
    (name) =>
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { set: string; cases: { id: string }[] },
  );
  const filed = files.flatMap(({ set, cases }) => cases.map(({ id }) => [id, set] as const));
  expect(all.map(({ id, set }) => [id, set]).sort()).toEqual(filed.sort());
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

it('labels with what there is', () => {
  const candidates = [...Object.keys(causes), ...Object.keys(mimics)];
  for (const { id, gold } of all) {
    const unknown = [...gold.primary, ...gold.also_acceptable].filter((label) => !candidates.includes(label));
    expect([id, unknown]).toEqual([id, []]);
    expect(
      gold.triage_acceptable.length > 0 && gold.triage_acceptable.every((one) => URGENCIES.includes(one)),
    ).toBe(true);
  }
  for (const { id, extract } of layCases) {
    const unknown = [...extract.present, ...extract.absent].filter((one) => !Object.hasOwn(findings, one));
    expect([id, unknown]).toEqual([id, []]);
  }
});
