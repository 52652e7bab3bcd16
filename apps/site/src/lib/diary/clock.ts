import type { Moment } from './night.ts';

/** How far a zone's clocks are ahead of UTC at an instant, in minutes. */
export type OffsetAt = (at: number) => number;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WALL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** The zone of this device. */
export const deviceOffset: OffsetAt = (at) => 0 - new Date(at).getTimezoneOffset();

export const momentAt = (at: number, offsetAt: OffsetAt): Moment => ({ at, offset: offsetAt(at) });

/** What the clock showed, as a field for date and time holds it: `2026-11-30T03:12`. */
export const wallOf = ({ at, offset }: Moment): string =>
  new Date(at + offset * MINUTE).toISOString().slice(0, 16);

export type Reading =
  | { readonly kind: 'one'; readonly moment: Moment }
  /** The clocks were set back: they showed this twice. */
  | { readonly kind: 'twice'; readonly moments: readonly [first: Moment, second: Moment] }
  /** The clocks were set forward and never showed this; taken as the moment that it would have been. */
  | { readonly kind: 'never'; readonly moment: Moment }
  | { readonly kind: 'unreadable' };

/** Which moment it was when the clocks of a zone showed this. */
export function readWall(wall: string, offsetAt: OffsetAt): Reading {
  const shown = WALL.test(wall) ? Date.parse(`${wall.slice(0, 16)}Z`) : NaN;
  if (Number.isNaN(shown)) return { kind: 'unreadable' };
  // One of these two held when the clocks showed it, whichever side of a change that was.
  const before = offsetAt(shown - DAY);
  const after = offsetAt(shown + DAY);
  const moments = [...new Set([before, after])]
    .map((offset) => ({ at: shown - offset * MINUTE, offset }))
    .filter(({ at, offset }) => offsetAt(at) === offset)
    .sort((a, b) => a.at - b.at);
  const [first, second] = moments;
  if (first && second) return { kind: 'twice', moments: [first, second] };
  if (first) return { kind: 'one', moment: first };
  const at = shown - before * MINUTE;
  return { kind: 'never', moment: momentAt(at, offsetAt) };
}

/** A moment as ISO 8601 writes it with its offset: `2026-11-30T03:12:45.000+00:00`. */
export function toIso({ at, offset }: Moment): string {
  const away = Math.abs(offset);
  const two = (n: number) => String(n).padStart(2, '0');
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(away / 60))}:${two(away % 60)}`;
  return new Date(at + offset * MINUTE).toISOString().replace('Z', zone);
}

const ISO = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The moment that a text of ISO 8601 with an offset names; none where the offset is missing or a part is out of bounds. */
export function fromIso(text: string): Moment | undefined {
  const [, zone] = ISO.exec(text) ?? [];
  if (!zone) return undefined;
  const at = Date.parse(text.replace(' ', 'T'));
  const minutes = zone === 'Z' ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  const offset = zone.startsWith('-') && minutes > 0 ? -minutes : minutes;
  if (Number.isNaN(at)) return undefined;
  // 30 February is read as 2 March by some engines: what is read has to say the same day again.
  return toIso({ at, offset }).slice(0, 16) === text.replace(' ', 'T').slice(0, 16)
    ? { at, offset }
    : undefined;
}
