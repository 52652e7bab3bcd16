import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newCramp, type Entry } from '../entry.ts';
import { DATABASE, openDatabase, rescueRecords } from './database.ts';
import { VERSION } from './migrations.ts';
import { putBack, readAll, saveEdit, takeOut, wipe, type Store } from './table.ts';
import { keepingTrouble, openingTrouble } from './trouble.ts';

/** In the browser's own store, not an imitation of it. */
const open: Store[] = [];
async function opened(watch = {}): Promise<Store> {
  const store = await openDatabase(watch);
  open.push(store);
  return store;
}
const read = (store: Store) => store.run('read', readAll);
const cramp = (id: string, changed = 1): Entry =>
  newCramp({ at: Date.UTC(2026, 10, 30, 3), offset: 60 }, 'calf', changed, id);
const raw = (version: number, upgrade: Parameters<typeof openDB>[2]) => openDB(DATABASE, version, upgrade);

beforeEach(() => deleteDB(DATABASE));
afterEach(async () => {
  for (const store of open.splice(0)) store.close();
  await deleteDB(DATABASE);
});

describe('a diary of version 1', () => {
  /** As version 1 made it: cramps only, and no other store. Nothing here comes from the code under test. */
  async function version1(records: readonly object[]): Promise<void> {
    const db = await raw(1, {
      upgrade: (made) => void made.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at'),
    });
    for (const record of records) await db.put('entries', record);
    db.close();
  }
  const old = {
    id: 'a1',
    at: 1_790_000_000_000,
    offset: 60,
    sites: ['calf'],
    side: 'left',
    pain: 7,
    lasted: '1-to-3',
    tried: ['stand-flat-foot'],
    triggers: ['hot-weather'],
    note: 'After the garden',
    changed: 1_790_000_000_000,
  };

  it('is there whole under the present version', async () => {
    const many = Array.from({ length: 500 }, (_, i) => ({ ...old, id: `m${i}`, at: old.at + i }));
    await version1([old, ...many]);
    const { entries, unreadable } = await read(await opened());
    expect(unreadable).toEqual([]);
    expect(entries).toHaveLength(501);
    expect(entries.find(({ id }) => id === 'a1')).toEqual({ ...old, kind: 'cramp' });
  });

  it('keeps what it cannot read, untouched', async () => {
    await version1([old, { id: 'odd', at: 'yesterday' }]);
    const store = await opened();
    const { entries, unreadable } = await read(store);
    expect(entries).toHaveLength(1);
    expect(unreadable).toEqual([{ kind: 'cramp', id: 'odd', at: 'yesterday' }]);
    await store.run('write', (table) => table.put(cramp('b')));
    expect((await read(store)).unreadable).toHaveLength(1);
  });

  it('waits for a tab that holds it open, and says so', async () => {
    await version1([old]);
    const tab = await openDB(DATABASE, 1);
    const blocked = vi.fn(() => tab.close());
    const { entries } = await read(await opened({ blocked }));
    expect(blocked).toHaveBeenCalledOnce();
    expect(entries).toHaveLength(1);
  });
});

describe('the store', () => {
  it('lets go when another tab brings a later version, and cannot open that one', async () => {
    const outdated = vi.fn();
    const store = await opened({ outdated });
    await store.run('write', (table) => table.put(cramp('a')));
    (await raw(VERSION + 1, {})).close();
    expect(outdated).toHaveBeenCalledOnce();
    const late = await store.run('write', (table) => table.put(cramp('b'))).catch((error: unknown) => error);
    expect(keepingTrouble(late)).toBe('gone');
    const refused = await openDatabase().catch((error: unknown) => error);
    expect(openingTrouble(refused)).toBe('newer');
    // What is in it can still be saved to a file.
    expect(await rescueRecords()).toContainEqual(cramp('a'));
  });

  it('is broken where its parts are missing', async () => {
    (await raw(VERSION, {})).close();
    const store = await opened();
    const error = await read(store).catch((reason: unknown) => reason);
    expect(keepingTrouble(error)).toBe('broken');
  });

  it('does all of a piece of work or nothing of it', async () => {
    const store = await opened();
    await store.run('write', (table) => table.put(cramp('a')));
    const work = store.run('write', async (table) => {
      await table.clear();
      await table.put(cramp('b'));
      await table.put({ no: 'id' });
    });
    await expect(work).rejects.toThrow();
    expect((await read(store)).entries.map(({ id }) => id)).toEqual(['a']);
  });

  it('undoes work that gives up half way', async () => {
    const store = await opened();
    await store.run('write', (table) => table.put(cramp('a')));
    const work = store.run('write', async (table) => {
      await table.clear();
      throw new RangeError('given up');
    });
    await expect(work).rejects.toThrow('given up');
    expect((await read(store)).entries.map(({ id }) => id)).toEqual(['a']);
  });

  it('keeps both of two edits made at the same time in two tabs', async () => {
    const [one, two] = [await opened(), await opened()];
    await one.run('write', (table) => table.put(cramp('a')));
    const edit = (store: Store, note: string, copyId: string) =>
      store.run('write', (table) => saveEdit(table, { ...cramp('a', 1), note }, { changed: 1 }, copyId));
    const results = await Promise.all([edit(one, 'one', 'x'), edit(two, 'two', 'y')]);
    expect(results.map(({ beside }) => beside)).toEqual([false, true]);
    const { entries } = await read(one);
    expect(entries.map(({ id, note }) => [id, note])).toEqual([
      ['a', 'one'],
      ['y', 'two'],
    ]);
  });

  it('saves an edit of an entry that another tab took out', async () => {
    const store = await opened();
    const { saved, beside } = await store.run('write', (table) =>
      saveEdit(table, { ...cramp('a'), note: 'mine' }, cramp('a'), 'x'),
    );
    expect([saved.id, saved.note, beside]).toEqual(['a', 'mine', false]);
  });

  it('gives back what was taken out, as it was, and never over something newer', async () => {
    const store = await opened();
    const odd = { id: 'odd', at: 'yesterday' };
    await store.run('write', async (table) => {
      await table.put(cramp('a'));
      await table.put(odd);
    });
    const taken = await store.run('write', (table) => takeOut(table, ['a', 'not-there']));
    expect(taken).toEqual([cramp('a')]);
    await store.run('write', (table) => table.put(cramp('a', 9)));
    await store.run('write', (table) => putBack(table, taken));
    expect((await read(store)).entries).toEqual([cramp('a', 9)]);
    const all = await store.run('write', wipe);
    expect(await read(store)).toEqual({ entries: [], unreadable: [] });
    await store.run('write', (table) => putBack(table, all));
    expect(await read(store)).toEqual({ entries: [cramp('a', 9)], unreadable: [odd] });
  });

  it('remembers what it knows of itself', async () => {
    const store = await opened();
    expect(await store.getMeta('saved')).toBeUndefined();
    await store.setMeta('saved', { at: 1 });
    expect(await store.getMeta('saved')).toEqual({ at: 1 });
  });
});
