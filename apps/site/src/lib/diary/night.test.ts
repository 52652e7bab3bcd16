import { describe, expect, it } from 'vitest';
import { fromIso, momentAt, readWall, toIso, wallOf, type OffsetAt } from './clock.ts';
import { hourOf, lastFullNight, middleOf, nightOf, nightsFrom, nightsOf, shiftNight } from './night.ts';

/** The offset of a zone by the tables that come with the engine. */
function zone(timeZone: string): OffsetAt {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  return (at) => {
    const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) || 0;
  };
}

/** Clocks that are set back and forward: by an hour here and there, by half an hour on Lord Howe. */
const CHANGES = [
  { name: 'Europe/London', twice: '2026-10-25T01:30', never: '2026-03-29T01:30', by: 60 },
  { name: 'America/New_York', twice: '2026-11-01T01:30', never: '2026-03-08T02:30', by: 60 },
  { name: 'Australia/Lord_Howe', twice: '2026-04-05T01:45', never: '2026-10-04T02:15', by: 30 },
];

describe.each(CHANGES)('in $name', ({ name, twice, never, by }) => {
  const offsetAt = zone(name);

  it('knows both moments of a time that the clocks showed twice', () => {
    const reading = readWall(twice, offsetAt);
    if (reading.kind !== 'twice') throw new Error(reading.kind);
    const [first, second] = reading.moments;
    expect(second.at - first.at).toBe(by * 60_000);
    expect(first.offset - second.offset).toBe(by);
    for (const moment of reading.moments) {
      expect(wallOf(moment)).toBe(twice);
      expect(momentAt(moment.at, offsetAt)).toEqual(moment);
      // The same night, and the same hour of it.
      expect(nightOf(moment)).toBe(shiftNight(twice.slice(0, 10), -1));
      expect(hourOf(moment)).toBe(1);
      expect(fromIso(toIso(moment))).toEqual(moment);
    }
    expect(toIso(first)).not.toBe(toIso(second));
  });

  it('moves a time that the clocks left out to when it would have been', () => {
    const reading = readWall(never, offsetAt);
    if (reading.kind !== 'never') throw new Error(reading.kind);
    const shown = Date.parse(`${never}Z`) + by * 60_000;
    expect(wallOf(reading.moment)).toBe(new Date(shown).toISOString().slice(0, 16));
    expect(nightOf(reading.moment)).toBe(shiftNight(never.slice(0, 10), -1));
  });

  it('reads every other hour of a year as one moment, and back', () => {
    const start = Date.UTC(2026, 0, 1);
    for (let hour = 0; hour < 365 * 24; hour += 5) {
      const moment = momentAt(start + hour * 3_600_000 + 60_000, offsetAt);
      const reading = readWall(wallOf(moment), offsetAt);
      const moments =
        reading.kind === 'twice' ? reading.moments : reading.kind === 'one' ? [reading.moment] : [];
      expect(moments).toContainEqual(moment);
    }
  });

  it('counts as many nights as there are evenings, over both changes', () => {
    const nights = new Set<string>();
    for (let day = 0; day < 365; day++) {
      const evening = readWall(`${shiftNight('2026-01-01', day)}T22:00`, offsetAt);
      if (evening.kind === 'one') nights.add(nightOf(evening.moment));
    }
    expect([...nights].sort()).toEqual(nightsOf('2026-01-01', '2026-12-31'));
  });
});

describe('a night', () => {
  const utc = (text: string) => ({ at: Date.parse(text), offset: 0 });

  it('runs from noon to noon and is called by its evening', () => {
    expect(nightOf(utc('2026-11-29T11:59Z'))).toBe('2026-11-28');
    expect(nightOf(utc('2026-11-29T12:00Z'))).toBe('2026-11-29');
    expect(nightOf(utc('2026-11-30T03:12Z'))).toBe('2026-11-29');
  });

  it('is that of the place where the person was', () => {
    // The same instant: still evening in New York, nearly morning in London.
    const at = Date.parse('2026-11-30T03:30Z');
    expect([nightOf({ at, offset: 0 }), hourOf({ at, offset: 0 })]).toEqual(['2026-11-29', 3]);
    expect([nightOf({ at, offset: -300 }), hourOf({ at, offset: -300 })]).toEqual(['2026-11-29', 22]);
    expect(nightOf({ at, offset: 780 })).toBe('2026-11-30');
  });

  it('is over at noon', () => {
    expect(lastFullNight(utc('2026-11-30T03:00Z'))).toBe('2026-11-28');
    expect(lastFullNight(utc('2026-11-30T13:00Z'))).toBe('2026-11-29');
  });

  it('has its middle in itself, at any offset', () => {
    for (const offset of [-660, 0, 345, 840])
      expect(nightOf(middleOf('2026-11-29', offset))).toBe('2026-11-29');
  });

  it('is counted over the end of a year', () => {
    expect(nightsFrom('2027-12-30', '2028-03-01')).toBe(62);
    expect(nightsOf('2026-12-31', '2027-01-01')).toEqual(['2026-12-31', '2027-01-01']);
    expect(nightsOf('2027-01-02', '2027-01-01')).toEqual([]);
  });
});

it.each([
  '2026-02-30T03:00:00+00:00',
  '2026-11-30T25:00:00Z',
  '2026-11-30T03:00',
  '2026-11-30',
  'yesterday',
  '',
])('takes %j for no time', (text) => {
  expect(fromIso(text)).toBeUndefined();
});

it.each(['', 'x', '2026-13-01T00:00', '03:12'])('does not read %j off a clock', (wall) => {
  expect(readWall(wall, () => 0)).toEqual({ kind: 'unreadable' });
});
