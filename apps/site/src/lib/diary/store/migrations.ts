import type { IDBPDatabase, IDBPTransaction } from 'idb';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;
type Migration = (db: IDBPDatabase, upgrade: Upgrade) => Promise<void>;

/**
 * One step a version, each from the version before it. A step that has been published is never changed: there are diaries
 * out there that it made. A new shape is a new step at the end.
 */
export const MIGRATIONS: readonly Migration[] = [
  // 1: cramps.
  async (db) => {
    db.createObjectStore('entries', { keyPath: 'id' }).createIndex('at', 'at');
  },
  // 2: other kinds of entries beside cramps, and what the diary knows of itself, such as when it was last saved to a file.
  async (db, upgrade) => {
    db.createObjectStore('meta');
    for (
      let cursor = await upgrade.objectStore('entries').openCursor();
      cursor;
      cursor = await cursor.continue()
    ) {
      const record: unknown = cursor.value;
      if (typeof record === 'object' && record !== null && !('kind' in record))
        await cursor.update({ kind: 'cramp', ...record });
    }
  },
];

export const VERSION = MIGRATIONS.length;
