import { byTime, type Entry } from './entry.ts';

/** Changes that the device refused, by the id of their entry: the entry as it should be, or nothing where it was deleted. */
export type Waiting = ReadonlyMap<string, Entry | null>;

export const NOTHING: Waiting = new Map();

export const waitingFor = (id: string, entry: Entry | null): Waiting => new Map([[id, entry]]);

export const added = (waiting: Waiting, more: Waiting): Waiting => new Map([...waiting, ...more]);

export const settled = (waiting: Waiting, done: Waiting): Waiting =>
  new Map([...waiting].filter(([id]) => !done.has(id)));

export const deletedIn = (waiting: Waiting): string[] =>
  [...waiting].filter(([, entry]) => entry === null).map(([id]) => id);

/** The diary as the person left it, latest first: what is kept, with what waits laid over it. */
export const laidOver = (kept: readonly Entry[], waiting: Waiting): Entry[] =>
  [...new Map([...kept.map((entry) => [entry.id, entry] as const), ...waiting]).values()]
    .filter((entry) => entry !== null)
    .sort(byTime);
