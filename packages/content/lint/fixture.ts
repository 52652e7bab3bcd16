import { join } from 'node:path';
import { readData } from '../build/read-data.ts';
import type { AuthoredData, Entry, Kind, WordsOf } from '../build/kinds.ts';

/** Our own data, to be broken on purpose in tests: a rule is proven by one change that it alone must notice. */
const { data } = readData(join(import.meta.dirname, '../data'));

/** A copy of the data that a test may change. */
export const freshData = (): Mutable<AuthoredData> => structuredClone(data) as Mutable<AuthoredData>;

export type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** The entry of an id. @throws Error where a test names one that is not there. */
export function entry<K extends Kind>(from: Mutable<AuthoredData>, kind: K, id: string): Mutable<Entry<K>> {
  const found = (from.entries[kind] as Mutable<Entry<K>>[]).find((one) => one.id === id);
  if (!found) throw new Error(`the fixture has no ${kind} "${id}"`);
  return found;
}

/** Faults by the rule that has to notice them: what is done to the data, and where it has to be told. */
export type Breaks = Readonly<
  Record<
    string,
    readonly {
      readonly what: string;
      readonly break: (data: Mutable<AuthoredData>) => void;
      readonly where: RegExp;
    }[]
  >
>;

/** The English words of an id. */
export function text<K extends Kind>(from: Mutable<AuthoredData>, kind: K, id: string): Mutable<WordsOf<K>> {
  const words = entry(from, kind, id).words['en'];
  if (!words) throw new Error(`the fixture has no words for ${kind} "${id}"`);
  return words.text as Mutable<WordsOf<K>>;
}

/** The first of a list. @throws Error where there is none. */
export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('the fixture has an empty list');
  return one;
}

/** The first two of a list. */
export const pair = <T>(list: readonly T[]): [T, T] => [first(list), first(list.slice(1))];

/** The line of evidence of a cause about a finding. */
export const line = (from: Mutable<AuthoredData>, cause: string, finding: string) =>
  first(entry(from, 'cause', cause).facts.evidence.filter((one) => one.finding === finding));

/** A figure of a cause. */
export const figure = (from: Mutable<AuthoredData>, cause: string, id: string) =>
  first(entry(from, 'cause', cause).facts.figures.filter((one) => one.id === id));
