import { crampsIn, firstNight, writtenNights } from './counts.ts';
import { isBegan, type Began, type Entry } from './entry.ts';
import { nightOf, nightsOf, shiftNight, type Night } from './night.ts';
import { rateRatio, type RateRatio } from './rate-ratio.ts';

export interface Stretch {
  readonly cramps: number;
  readonly nights: number;
  /** Nights without any entry; they count as nights without a cramp. */
  readonly silent: number;
}

export interface Comparison {
  readonly before: Stretch;
  readonly after: Stretch;
  /** After against before: below 1 there are fewer now. Nothing while there are too few nights on a side. */
  readonly ratio: RateRatio | null;
  /** The interval leaves no change out. */
  readonly clear: boolean;
  /** Other remedies begun in the nights compared: either may be what made the difference. */
  readonly alsoBegan: readonly string[];
}

/** Fewer would only show luck. */
export const FEWEST_NIGHTS = 7;
/** Cramps change over months by themselves: what lies further back says little about now. */
const MOST_NIGHTS = 90;

function stretch(entries: readonly Entry[], nights: readonly Night[]): Stretch {
  const written = writtenNights(entries);
  return {
    cramps: crampsIn(entries, new Set(nights)).length,
    nights: nights.length,
    silent: nights.filter((night) => !written.has(night)).length,
  };
}

/**
 * Cramps before something was begun and since. The diary is taken to be kept from its first entry to the last night that
 * is over; the night of the beginning is the first one after.
 */
export function compare(
  entries: readonly Entry[],
  { remedy, ...moment }: Began,
  lastFull: Night,
): Comparison {
  const began = nightOf(moment);
  const earliest = shiftNight(began, -MOST_NIGHTS);
  // The beginning itself is no sign that a diary was kept before it.
  const kept = firstNight(entries.filter(({ kind }) => kind !== 'began')) ?? began;
  const from = kept > earliest ? kept : earliest;
  const latest = shiftNight(began, MOST_NIGHTS - 1);
  const to = lastFull < latest ? lastFull : latest;
  const before = stretch(entries, nightsOf(from, shiftNight(began, -1)));
  const after = stretch(entries, nightsOf(kept > began ? kept : began, to));
  const enough = Math.min(before.nights, after.nights) >= FEWEST_NIGHTS && before.cramps + after.cramps > 0;
  const ratio = enough
    ? rateRatio({ count: after.cramps, time: after.nights }, { count: before.cramps, time: before.nights })
    : null;
  const near = entries
    .filter(isBegan)
    .filter((other) => other.remedy !== remedy && nightOf(other) >= from && nightOf(other) <= to);
  return {
    before,
    after,
    ratio,
    clear: ratio !== null && (ratio.high < 1 || ratio.low > 1),
    alsoBegan: [...new Set(near.map((other) => other.remedy))],
  };
}
