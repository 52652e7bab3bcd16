import { describe, expect, it } from 'vitest';
import { busiestHours, byHour, byItem, byNight, HOURS, middleOf, writtenNights } from './counts.ts';
import { newCramp, type Cramp } from './entry.ts';

const at = (iso: string, sites: string[] = ['calf'], offset = 0): Cramp => ({
  ...newCramp({ at: Date.parse(iso), offset }, 'calf', 1, iso),
  sites,
});
const cramps = [
  at('2026-11-29T23:50Z'),
  at('2026-11-30T03:12Z', ['calf', 'thigh']),
  at('2026-11-30T03:40Z', []),
  at('2026-12-01T03:59Z'),
  at('2026-12-01T13:00Z', ['shin']),
];

describe('counts', () => {
  it('put cramps into the night they belong to', () => {
    expect(byNight(cramps, ['2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'])).toEqual([0, 3, 1, 1]);
    expect([...writtenNights(cramps)]).toEqual(['2026-11-29', '2026-11-30', '2026-12-01']);
  });

  it('show a night from noon to noon by the clock of the place', () => {
    const hours = byHour([...cramps, at('2026-11-30T08:12Z', [], -300)]);
    expect(hours.reduce((a, b) => a + b)).toBe(6);
    expect(hours[HOURS.indexOf(3)]).toBe(4);
    expect(hours[HOURS.indexOf(23)]).toBe(1);
    expect(hours[HOURS.indexOf(13)]).toBe(1);
    expect([HOURS[0], HOURS[12], HOURS[23]]).toEqual([12, 0, 11]);
  });

  it('count every place of a cramp, most often first', () => {
    expect(byItem(cramps, 'sites')).toEqual([
      { id: 'calf', n: 3 },
      { id: 'shin', n: 1 },
      { id: 'thigh', n: 1 },
    ]);
    expect(byItem([], 'sites')).toEqual([]);
  });

  it('name hours only where at least half of several cramps fall into them', () => {
    expect(busiestHours(cramps)).toEqual({ from: 3, to: 4 });
    expect(busiestHours(cramps.slice(0, 3))).toBeUndefined();
    const spread = Array.from({ length: 24 }, (_, h) => at(`2026-11-30T${String(h).padStart(2, '0')}:00Z`));
    expect(busiestHours(spread)).toBeUndefined();
  });

  it('give the middle one of numbers', () => {
    expect([middleOf([]), middleOf([7]), middleOf([9, 1, 5]), middleOf([4, 2])]).toEqual([
      undefined,
      7,
      5,
      2,
    ]);
  });
});
