import type { Say } from '@cramps/ui';
import { busiestHours, byItem, byNight, crampsIn, middleOf, type Count } from './counts.ts';
import { isBegan, LASTED, type Entry } from './entry.ts';
import { lastFullNight, nightOf, nightsOf, shiftNight, type Moment, type Night } from './night.ts';

const NIGHTS = 30;
/** More would crowd the page, and the first ones say most. */
const MOST = 4;

export interface SheetNames {
  readonly site: (id: string) => string;
  readonly tried: (id: string) => string;
  readonly trigger: (id: string) => string;
  readonly remedy: (id: string) => string;
  readonly hour: (hour: number) => string;
  readonly night: (night: Night) => string;
}

/** The last thirty nights in figures, a line each, for a page that is given to a doctor. Notes stay in the diary. */
export function sheetLines(entries: readonly Entry[], now: Moment, say: Say, names: SheetNames): string[] {
  const tonight = nightOf(now);
  const last = entries.some((entry) => entry.kind === 'cramp' && nightOf(entry) === tonight)
    ? tonight
    : lastFullNight(now);
  const nights = nightsOf(shiftNight(last, 1 - NIGHTS), last);
  const within = new Set(nights);
  const cramps = crampsIn(entries, within);
  const perNight = byNight(cramps, nights);
  const calm = new Set(entries.filter(({ kind }) => kind === 'calm').map(nightOf));
  const noted = nights.filter((night, at) => calm.has(night) && perNight[at] === 0).length;
  const hours = busiestHours(cramps);
  const pains = cramps.flatMap(({ pain }) => pain ?? []);
  const lasted = LASTED.map((id) => ({ id, n: cramps.filter((cramp) => cramp.lasted === id).length }));
  const listed = (counts: readonly Count[], name: (id: string) => string) =>
    counts
      .filter(({ n }) => n > 0)
      .slice(0, MOST)
      .map(({ id, n }) => say('diary.sheet.times', { name: name(id), n }))
      .join(', ');
  const line = (key: string, list: string) => (list ? [say(`diary.sheet.${key}`, { list })] : []);
  const count = say('diary.sheet.count', {
    cramps: say.count('diary.count.cramps', cramps.length),
    nights: say.count('diary.count.nights', perNight.filter((n) => n > 0).length),
  });
  return [
    cramps.length > 0 ? count : say('diary.sheet.none'),
    ...(noted > 0 ? [say('diary.sheet.calm', { n: noted })] : []),
    ...line('sites', listed(byItem(cramps, 'sites'), names.site)),
    ...(hours ? [say('diary.sheet.hours', { from: names.hour(hours.from), to: names.hour(hours.to) })] : []),
    ...(pains.length > 0
      ? [say('diary.sheet.pain', { middle: middleOf(pains) ?? 0, worst: Math.max(...pains) })]
      : []),
    ...line(
      'lasted',
      listed(lasted, (id) => say(`diary.lasted.${id}`)),
    ),
    ...line('tried', listed(byItem(cramps, 'tried'), names.tried)),
    ...line('triggers', listed(byItem(cramps, 'triggers'), names.trigger)),
    ...entries
      .filter(isBegan)
      .filter((entry) => within.has(nightOf(entry)))
      .slice(0, MOST)
      .map((entry) =>
        say('diary.sheet.began', { remedy: names.remedy(entry.remedy), night: names.night(nightOf(entry)) }),
      ),
  ];
}
