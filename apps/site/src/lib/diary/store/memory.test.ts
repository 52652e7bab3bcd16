import { expect, it } from 'vitest';
import { newCramp } from '../entry.ts';
import { memoryStore } from './memory.ts';
import { readAll } from './table.ts';
import { keepingTrouble, openingTrouble } from './trouble.ts';

it('keeps entries as long as the page is open, all of a piece of work or nothing', async () => {
  const store = memoryStore();
  const cramp = newCramp({ at: Date.UTC(2026, 10, 30), offset: 0 }, 'calf', 1, 'a');
  await store.run('write', (table) => table.put(cramp));
  const work = store.run('write', async (table) => {
    await table.clear();
    throw new RangeError('given up');
  });
  await expect(work).rejects.toThrow('given up');
  expect(await store.run('read', readAll)).toEqual({ entries: [cramp], unreadable: [] });
  await store.setMeta('saved', 1);
  expect(await store.getMeta('saved')).toBe(1);
});

it.each([
  ['QuotaExceededError', 'full', 'full'],
  ['VersionError', 'newer', 'newer'],
  ['SecurityError', 'denied', 'denied'],
  ['InvalidStateError', 'denied', 'gone'],
  ['UnknownError', 'broken', 'broken'],
])('reads %s as %s on opening and as %s later', (name, opening, keeping) => {
  const error = new DOMException('', name);
  expect([openingTrouble(error), keepingTrouble(error)]).toEqual([opening, keeping]);
});

it('takes a browser without a store for one that keeps nothing', () => {
  expect(openingTrouble(new ReferenceError('indexedDB is not defined'))).toBe('denied');
  expect(openingTrouble('odd')).toBe('broken');
});
