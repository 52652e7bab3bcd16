import { readData } from '../build/read-data.ts';
import type { AuthoredData, Entry, Kind } from '../build/kinds.ts';

/** Our own data, to be broken on purpose in tests: a rule is proven by one change that it alone must notice. */
const { data } = readData(new URL('../data', import.meta.url).pathname);

/** A copy of the data that a test may change. */
export const freshData = (): Mutable<AuthoredData> => structuredClone(data) as Mutable<AuthoredData>;

export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** The entry of an id. @throws Error where a test names one that is not there. */
export function entry<K extends Kind>(from: Mutable<AuthoredData>, kind: K, id: string): Mutable<Entry<K>> {
  const found = (from.entries[kind] as Mutable<Entry<K>>[]).find((one) => one.id === id);
  if (!found) throw new Error(`the fixture has no ${kind} "${id}"`);
  return found;
}
