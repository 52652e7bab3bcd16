import * as v from 'valibot';
import { entrySchema, type Entry } from '../entry.ts';

/** The entries as they are kept, inside one transaction: all that is done happens, or nothing of it. */
export interface Table {
  get: (id: string) => Promise<unknown>;
  getAll: () => Promise<unknown[]>;
  put: (record: object) => Promise<unknown>;
  delete: (id: string) => Promise<void>;
  clear: () => Promise<void>;
}

/** A place where entries are kept. */
export interface Store {
  /** Runs work in one transaction. When it throws, or the device refuses, everything is as before. */
  run: <T>(mode: 'read' | 'write', work: (table: Table) => Promise<T>) => Promise<T>;
  getMeta: (key: string) => Promise<unknown>;
  setMeta: (key: string, value: unknown) => Promise<void>;
  close: () => void;
}

export interface Contents {
  readonly entries: readonly Entry[];
  /** Records that are no entries any more. They are left where they are, and go into a saved file as they are. */
  readonly unreadable: readonly unknown[];
}

export const entryOf = (record: unknown): Entry | undefined => {
  const { success, output } = v.safeParse(entrySchema, record);
  return success ? output : undefined;
};

export async function readAll(table: Table): Promise<Contents> {
  const entries: Entry[] = [];
  const unreadable: unknown[] = [];
  for (const record of await table.getAll()) {
    const entry = entryOf(record);
    if (entry) entries.push(entry);
    else unreadable.push(record);
  }
  return { entries, unreadable };
}

/**
 * Saves an entry that was read earlier and edited since. Where it was changed elsewhere meanwhile, as in a second tab, the
 * edited one is kept beside it under `copyId`: nobody's words are written over.
 */
export async function saveEdit(
  table: Table,
  edited: Entry,
  read: Pick<Entry, 'changed'>,
  copyId: string,
): Promise<{ readonly saved: Entry; readonly beside: boolean }> {
  const there = entryOf(await table.get(edited.id));
  const beside = there !== undefined && there.changed !== read.changed;
  const saved = {
    ...edited,
    ...(beside ? { id: copyId } : {}),
    changed: Math.max(edited.changed, read.changed + 1),
  };
  await table.put(saved);
  return { saved, beside };
}

/** Takes entries out and gives back what stood there at that moment, for an undo. */
export async function takeOut(table: Table, ids: readonly string[]): Promise<object[]> {
  const taken: object[] = [];
  for (const id of ids) {
    const record = await table.get(id);
    if (typeof record === 'object' && record !== null) taken.push(record);
    await table.delete(id);
  }
  return taken;
}

/** Puts back what was taken out; what has come into its place since stays. */
export async function putBack(table: Table, records: readonly object[]): Promise<void> {
  for (const record of records) {
    const { id } = record as { id?: unknown };
    if (typeof id === 'string' && (await table.get(id)) === undefined) await table.put(record);
  }
}

export async function wipe(table: Table): Promise<object[]> {
  const records = (await table.getAll()).filter(
    (record): record is object => typeof record === 'object' && !!record,
  );
  await table.clear();
  return records;
}
