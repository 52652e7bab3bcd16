import diary from '@cramps/content/diary/en';
import { createSay } from '@cramps/ui/say';
import { words } from '../words.ts';
import { SITES, TRIED, TRIGGERS, type Cramp, type Entry } from './entry.ts';
import { shiftNight, wallClock, type Moment, type Night } from './night.ts';

/** Words of the diary, with names of remedies; the other pages do not load them. */
export const say = createSay({ ui: { ...words.ui, ...diary }, locale: words.locale });

const formats = typeof words.ui['formats'] === 'string' ? words.ui['formats'] : words.locale;
const withFormat = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(formats, { timeZone: 'UTC', ...options });
const clock = withFormat({ hour: '2-digit', minute: '2-digit' });
const nearNight = withFormat({ day: 'numeric', month: 'long' });
const farNight = withFormat({ day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = withFormat({ day: 'numeric', month: 'short' });

const tenths = new Intl.NumberFormat(formats, { maximumFractionDigits: 1 });

export const decimal = (n: number): string => tenths.format(n);
/** The time that the clock showed. */
export const timeOf = (moment: Moment): string => clock.format(wallClock(moment));
export const hourName = (hours: number): string => clock.format(hours * 3_600_000);
export const dayName = (night: Night): string => shortDay.format(Date.parse(night));

/** A night by the two days it lies between; with its year where that is another one. */
export function nightName(night: Night, now: Night): string {
  const far = night.slice(0, 4) !== now.slice(0, 4);
  return (far ? farNight : nearNight).formatRange(Date.parse(night), Date.parse(shiftNight(night, 1)));
}

/** How far a clock was ahead of UTC: `+1`, `-3:30`. */
export function zoneName(offset: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const rest = minutes > 0 ? `:${String(minutes).padStart(2, '0')}` : '';
  return `${offset < 0 ? '−' : '+'}${hours}${rest}`;
}

const isOne = (list: readonly string[], id: string): boolean => list.includes(id);
/** Names of ids that a later version may have written fall back on the content, and at last on the id itself. */
export const siteName = (id: string): string =>
  isOne(SITES, id) ? say(`diary.site.${id}`) : (words.findings[id]?.name ?? id);
export const triggerName = (id: string): string =>
  isOne(TRIGGERS, id) ? say(`diary.trigger.${id}`) : (words.findings[id]?.name ?? id);
export const triedName = (id: string): string =>
  isOne(TRIED, id) ? say(`diary.tried.${id}`) : (words.remedies[id]?.name ?? id);
export const remedyName = (id: string): string =>
  id === 'other' ? say('diary.compare.other') : (words.remedies[id]?.name ?? id);

/** Where a cramp was, in a few words. */
export function placeOf({ sites, side }: Pick<Cramp, 'sites' | 'side'>): string {
  const where = sites.length > 0 ? say.list(sites.map(siteName)) : say('diary.said.nowhere');
  return side ? `${where}, ${say(`diary.side.${side}`).toLowerCase()}` : where;
}

/** What an entry is about, in a few words. */
export function nameOf(entry: Entry): string {
  if (entry.kind === 'cramp') return placeOf(entry);
  return entry.kind === 'calm'
    ? say('diary.list.calm')
    : say('diary.list.began', { remedy: remedyName(entry.remedy) });
}
