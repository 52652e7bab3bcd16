import { isCramp, type Cramp, type Entry } from './entry.ts';
import { hourOf, nightOf, type Night } from './night.ts';

export interface Count {
  readonly id: string;
  readonly n: number;
}

export const crampsIn = (entries: readonly Entry[], nights: ReadonlySet<Night>): Cramp[] =>
  entries.filter(isCramp).filter((cramp) => nights.has(nightOf(cramp)));

/** Nights of which anything was written: a cramp, or that there was none. Beginning a remedy says nothing of the night. */
export const writtenNights = (entries: readonly Entry[]): Set<Night> =>
  new Set(entries.filter(({ kind }) => kind !== 'began').map(nightOf));

/** The first night of the diary. */
export const firstNight = (entries: readonly Entry[]): Night | undefined =>
  entries
    .map(nightOf)
    .reduce<Night | undefined>((first, night) => (first && first < night ? first : night), undefined);

/** Cramps of each night, in the order of the nights. */
export function byNight(cramps: readonly Cramp[], nights: readonly Night[]): number[] {
  const place = new Map(nights.map((night, at) => [night, at]));
  const counts = nights.map(() => 0);
  for (const cramp of cramps) {
    const at = place.get(nightOf(cramp));
    if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Hours from noon to noon, so that a night is in one piece. */
export const HOURS: readonly number[] = Array.from({ length: 24 }, (_, i) => (i + 12) % 24);

/** Cramps of each hour of the clock, in the order of `HOURS`. */
export function byHour(cramps: readonly Cramp[]): number[] {
  const counts = HOURS.map(() => 0);
  for (const cramp of cramps) {
    const at = (hourOf(cramp) + 12) % 24;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** How often each id of a list field was ticked, most often first. */
export function byItem(cramps: readonly Cramp[], field: 'sites' | 'triggers' | 'tried'): Count[] {
  const counts = new Map<string, number>();
  for (const cramp of cramps) for (const id of cramp[field]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, n]) => ({ id, n })).sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
}

/** The hours, three at most, between which at least half of several cramps fall. */
export function busiestHours(cramps: readonly Cramp[]): { from: number; to: number } | undefined {
  const counts = byHour(cramps);
  const within = (at: number) => counts.slice(at, at + 3);
  const sum = (at: number) => within(at).reduce((all, n) => all + n, 0);
  let best = 0;
  for (let at = 1; at <= 21; at++) if (sum(at) > sum(best)) best = at;
  if (cramps.length < 4 || sum(best) * 2 < cramps.length) return undefined;
  const first = within(best).findIndex((n) => n > 0);
  const last = within(best).findLastIndex((n) => n > 0);
  return { from: HOURS[best + first] ?? 0, to: ((HOURS[best + last] ?? 0) + 1) % 24 };
}

/** The middle one of some numbers, the lower of two. */
export function middleOf(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
