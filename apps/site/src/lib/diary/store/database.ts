import { openDB, type IDBPDatabase } from 'idb';
import { MIGRATIONS, VERSION } from './migrations.ts';
import type { Store } from './table.ts';

export const DATABASE = 'cramps-diary';

export interface Watch {
  /** Another tab holds an older version open; opening goes on once it is closed. */
  blocked?: () => void;
  /** Another tab wants to bring the diary to a later version than this page knows. This page has let go of it. */
  outdated?: () => void;
  /** The browser took the store away, as when a person clears the data of sites. */
  gone?: () => void;
}

/** @throws what the browser says when it keeps nothing; `troubleOf` knows the reasons */
export async function openDatabase(watch: Watch = {}): Promise<Store> {
  const db: IDBPDatabase = await openDB(DATABASE, VERSION, {
    upgrade(opened, from, _to, upgrade) {
      const steps = async () => {
        for (const migrate of MIGRATIONS.slice(from)) await migrate(opened, upgrade);
      };
      // Half of an upgrade would be worse than none: the diary then stays at the version it had.
      steps().catch(() => upgrade.abort());
    },
    blocked: () => watch.blocked?.(),
    blocking: () => {
      db.close();
      watch.outdated?.();
    },
    terminated: () => watch.gone?.(),
  });
  return {
    async run(mode, work) {
      const transaction = db.transaction('entries', mode === 'write' ? 'readwrite' : 'readonly');
      const { store } = transaction;
      const done = transaction.done;
      try {
        const result = await work({
          get: (id) => store.get(id),
          getAll: () => store.getAll(),
          put: async (record) => store.put?.(record),
          delete: async (id) => store.delete?.(id),
          clear: async () => store.clear?.(),
        });
        await done;
        return result;
      } catch (error) {
        try {
          transaction.abort();
        } catch {
          // It is over already: the device refused.
        }
        await done.catch(() => undefined);
        // Why a transaction was refused says more than that a step of it failed.
        throw transaction.error ?? error;
      }
    },
    getMeta: (key) => db.get('meta', key),
    setMeta: async (key, value) => void (await db.put('meta', value, key)),
    close: () => db.close(),
  };
}

/** All records of whatever version there is, as they are: the last way to what a page cannot open otherwise. */
export async function rescueRecords(): Promise<unknown[]> {
  const db = await openDB(DATABASE);
  try {
    const names = [...db.objectStoreNames];
    const all = await Promise.all(names.map((name) => db.getAll(name).catch(() => [])));
    return all.flat() as unknown[];
  } finally {
    db.close();
  }
}
