import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changes } from './changes.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

it('has an entry for the version that is released next, on top', () => {
  const log = changes.parse(read('../../changes.json'));
  expect(log[0]?.version).toBe((read('../../package.json') as { version: string }).version);
});

it('leads from each release to the one before, down to the first', () => {
  const log = changes.parse(read('../../changes.json'));
  expect(log.map(({ since }) => since)).toEqual([...log.slice(1).map(({ version }) => version), null]);
});
