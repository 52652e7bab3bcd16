import { describe, expect, it } from 'vitest';
import { compare, FEWEST_NIGHTS } from './compare.ts';
import { newCramp, type Began, type Entry } from './entry.ts';
import { middleOf, shiftNight } from './night.ts';
import { endKey, ratioKey } from './ratio-words.ts';

let ids = 0;
const on = (night: string) => middleOf(night, 60);
const cramp = (night: string): Entry => newCramp(on(night), 'calf', 1, `c${ids++}`);
const calm = (night: string): Entry => ({
  kind: 'calm',
  id: `n${ids++}`,
  ...on(night),
  note: '',
  changed: 1,
});
const began = (night: string, remedy = 'nightly-stretching'): Began => ({
  ...on(night),
  kind: 'began',
  id: `b${ids++}`,
  remedy,
  note: '',
  changed: 1,
});
const START = '2026-10-15';
const days = (by: number) => shiftNight(START, by);

describe('before and after', () => {
  const start = began(START);

  it('counts cramps and nights on both sides, the first night of it with what comes after', () => {
    const entries = [start, cramp(days(-20)), cramp(days(-3)), cramp(days(-3)), cramp(START), calm(days(1))];
    const { before, after, ratio } = compare(entries, start, days(9));
    expect(before).toEqual({ cramps: 3, nights: 20, silent: 18 });
    expect(after).toEqual({ cramps: 1, nights: 10, silent: 8 });
    expect(ratio?.ratio).toBeCloseTo(1 / 10 / (3 / 20), 9);
  });

  it('leaves out the night that is not over yet', () => {
    expect(compare([start, cramp(days(-9)), cramp(days(9))], start, days(8)).after.cramps).toBe(0);
  });

  it('compares nothing while there are too few nights on a side', () => {
    const many = Array.from({ length: 30 }, (_, i) => cramp(days(-1 - i)));
    expect(compare([start, ...many], start, days(FEWEST_NIGHTS - 2)).ratio).toBeNull();
    expect(compare([start, ...many], start, days(FEWEST_NIGHTS - 1)).ratio).not.toBeNull();
    expect(compare([start, cramp(days(-3)), cramp(days(20))], start, days(30)).ratio).toBeNull();
  });

  it('does not take the beginning of a remedy for the beginning of the diary', () => {
    const early = began(days(-60), 'magnesium');
    expect(compare([early, start, cramp(days(-10))], start, days(10)).before.nights).toBe(10);
    // Nothing was kept before it: there is no before.
    expect(compare([start, cramp(days(5))], start, days(30))).toMatchObject({
      before: { cramps: 0, nights: 0 },
      after: { cramps: 1, nights: 26 },
      ratio: null,
    });
  });

  it('looks no further than 90 nights to either side', () => {
    const { before, after } = compare([start, cramp(days(-300)), cramp(days(200))], start, days(300));
    expect([before, after]).toMatchObject([
      { cramps: 0, nights: 90 },
      { cramps: 0, nights: 90 },
    ]);
  });

  it('names what else was begun meanwhile, once', () => {
    const others = [began(days(3), 'magnesium'), began(days(4), 'magnesium'), began(days(200), 'tens')];
    const { alsoBegan } = compare([start, cramp(days(-20)), ...others], start, days(30));
    expect(alsoBegan).toEqual(['magnesium']);
  });

  it('is clear only where the interval leaves no change out', () => {
    const before = Array.from({ length: 20 }, (_, i) => cramp(days(-1 - i)));
    expect(compare([start, ...before], start, days(19)).clear).toBe(true);
    expect(compare([start, ...before.slice(15), cramp(days(-20))], start, days(19)).clear).toBe(true);
    expect(compare([start, cramp(days(-20)), cramp(days(-5))], start, days(19)).clear).toBe(false);
  });
});

describe('a ratio in words', () => {
  it.each([
    [0, 'none'],
    [0.02, 'least'],
    [0.21, 'fifth'],
    [0.48, 'half'],
    [0.9, 'few-less'],
    [0.97, 'same'],
    [1.04, 'same'],
    [1.1, 'few-more'],
    [1.9, 'twice'],
    [8, 'ten'],
    [50, 'most'],
    [Infinity, 'most'],
  ])('%d is "%s"', (ratio, key) => {
    expect(ratioKey(ratio)).toBe(key);
  });

  it('never rounds a clear change away', () => {
    expect([endKey(0.98, true), endKey(1.02, true)]).toEqual(['few-less', 'few-more']);
    expect([endKey(0.98, false), endKey(0.5, true)]).toEqual(['same', 'half']);
  });
});
