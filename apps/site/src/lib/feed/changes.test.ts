import { expect, it } from 'vitest';
import { pagesOf, sizeOf, type Release } from './changes.ts';

const release: Release = {
  version: '0.2.0',
  on: '2026-12-01',
  since: '0.1.0',
  added: { causes: ['night-shifts'], findings: ['works-nights'] },
  removed: { sources: ['old-1990'] },
  values: [
    { path: 'remedies.magnesium.verdict' },
    { path: 'remedies.magnesium.figures.sebo.value' },
    { path: 'findings.calf.frequency' },
  ],
};

it('names each page that came or changed once, and nothing that has no page', () => {
  expect(pagesOf(release)).toEqual([
    { what: 'added', kind: 'cause', id: 'night-shifts' },
    { what: 'changed', kind: 'remedy', id: 'magnesium' },
  ]);
});

it('makes one piece of news of the first release', () => {
  expect(pagesOf({ ...release, since: null })).toEqual([]);
});

it('counts what came, what went and what changed', () => {
  expect(sizeOf(release)).toEqual({ added: 2, removed: 1, changed: 3 });
});
