/** A watch that counts up, as plain values: how long was held before, and since when it runs. Times are milliseconds. */
export interface Clock {
  readonly held: number;
  readonly since: number | null;
}

export const AT_REST: Clock = { held: 0, since: null };

export const elapsed = ({ held, since }: Clock, now: number): number =>
  held + (since === null ? 0 : Math.max(0, now - since));

/** Starts a watch that stands, or stops one that runs. */
export const toggle = (clock: Clock, now: number): Clock => ({
  held: elapsed(clock, now),
  since: clock.since === null ? now : null,
});

/** Minutes and seconds, `1:05`. */
export function face(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What is to be said between two moments, the latest of it: a page that slept does not rattle off what it missed. */
export function due(
  texts: readonly (readonly [seconds: number, text: string])[],
  before: number,
  now: number,
): string | undefined {
  return texts.findLast(([seconds]) => seconds * 1000 > before && seconds * 1000 <= now)?.[1];
}
