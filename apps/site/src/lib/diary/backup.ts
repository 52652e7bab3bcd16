import type { Entry } from './entry.ts';

/** A reminder comes once there is something to lose and a while has gone by, and it asks for nothing. */
const ENTRIES = 10;
const A_WHILE_MS = 7 * 24 * 3_600_000;

/** How many entries have come or changed since the diary was last saved to a file. */
export const sinceBackup = (entries: readonly Entry[], saved: number | null): number =>
  entries.filter(({ changed }) => changed > (saved ?? -1)).length;

export function backupDue(entries: readonly Entry[], saved: number | null, now: number): boolean {
  const first = Math.min(...entries.map(({ at }) => at));
  return sinceBackup(entries, saved) >= ENTRIES && now - (saved ?? first) > A_WHILE_MS;
}
