/**
 * A night runs from noon to noon of the clock on the wall and is called by the day of its evening: a cramp at ten to
 * midnight and one at three belong together. Every entry carries the offset its clock had, so a change of the clocks, or
 * a journey, moves no entry into another night.
 */
export type Night = string;

/** A moment as a clock showed it: milliseconds since 1970 in UTC, and how far the clock was ahead of UTC in minutes. */
export interface Moment {
  readonly at: number;
  readonly offset: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOON = 12 * 60 * MINUTE;

/** What the clock showed, as milliseconds that `Date` reads as UTC. */
export const wallClock = ({ at, offset }: Moment): number => at + offset * MINUTE;

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

export const nightOf = (moment: Moment): Night => dayOf(wallClock(moment) - NOON);

/** The hour the clock showed, 0–23. */
export const hourOf = (moment: Moment): number => new Date(wallClock(moment)).getUTCHours();

export const shiftNight = (night: Night, by: number): Night => dayOf(Date.parse(night) + by * DAY);

/** How many nights lie between two, 0 for the same. */
export const nightsFrom = (first: Night, last: Night): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / DAY);

/** All nights from one to another, both included. */
export const nightsOf = (first: Night, last: Night): Night[] =>
  Array.from({ length: Math.max(0, nightsFrom(first, last) + 1) }, (_, i) => shiftNight(first, i));

/** The last night that is over: until noon the present one may still bring a cramp. */
export const lastFullNight = (now: Moment): Night => shiftNight(nightOf(now), -1);

/** Midnight in the middle of a night, by a clock with this offset: where an entry about the whole night stands. */
export const middleOf = (night: Night, offset: number): Moment => ({
  at: Date.parse(night) + DAY - offset * MINUTE,
  offset,
});
