/// <reference lib="dom" />
import { describe, expect, it } from 'vitest';
import { answer, button, cramp, listed, openDiary, say, stored } from './diary-page.ts';
import { diarySuite } from './diary-suite.ts';

/** Nights in which the clocks are set, and nights on a journey, in the browser's own clock. */
const suite = diarySuite();

const CHANGES = [
  // The same time on the clock, first and second; offsets in minutes.
  {
    zone: 'Europe/London',
    first: '2026-10-25T00:30Z',
    second: '2026-10-25T01:30Z',
    offsets: [60, 0],
    shown: '01:30',
    never: '2026-03-29T01:30',
    taken: '02:30',
  },
  {
    zone: 'America/New_York',
    first: '2026-11-01T05:30Z',
    second: '2026-11-01T06:30Z',
    offsets: [-240, -300],
    shown: '01:30',
    never: '2026-03-08T02:30',
    taken: '03:30',
  },
  {
    zone: 'Australia/Lord_Howe',
    first: '2026-04-04T14:45Z',
    second: '2026-04-04T15:15Z',
    offsets: [660, 630],
    shown: '01:45',
    never: '2025-10-05T02:15',
    taken: '02:45',
  },
];

describe.each(CHANGES)('in $zone', ({ zone, first, second, offsets, shown, never, taken }) => {
  const start = async () => {
    await suite.fresh({ timezoneId: zone });
    await suite.page.clock.setFixedTime(Date.parse(first));
    await openDiary(suite.page, suite.site.url);
  };

  it('two cramps in the hour that comes twice stay two moments of one night', async () => {
    await start();
    await cramp(suite.page, 'calf');
    await button(suite.page, 'said.undo').waitFor();
    await suite.page.clock.setFixedTime(Date.parse(second));
    await suite.page.reload();
    await cramp(suite.page, 'thigh');
    await expect.poll(async () => (await stored(suite.page)).length).toBe(2);
    const kept = (await stored(suite.page)).sort((a, b) => Number(a['at']) - Number(b['at']));
    expect(kept).toMatchObject([
      { at: Date.parse(first), offset: offsets[0], sites: ['calf'] },
      { at: Date.parse(second), offset: offsets[1], sites: ['thigh'] },
    ]);
    // Both show the same time, and which of the two it was; latest first, under one night.
    const lines = await listed(suite.page);
    expect(lines.map((line) => line.slice(0, 5))).toEqual([shown, shown]);
    expect(new Set(lines.map((line) => /\(UTC\S*\)/.exec(line)?.[0])).size).toBe(2);
    expect(await suite.page.locator('[data-diary] .night').count()).toBe(1);
  });

  it('asks which of the two it was, and leaves the right one alone', async () => {
    await start();
    await suite.page.clock.setFixedTime(Date.parse(second));
    await suite.page.reload();
    await cramp(suite.page, 'calf');
    await button(suite.page, 'said.details').click();
    const dialog = suite.page.locator('dialog');
    const [one, two] = [say('form.first'), say('form.second')].map((name) =>
      dialog.getByRole('radio', { name }),
    );
    expect(await two?.isChecked()).toBe(true);
    await button(suite.page, 'form.save').click();
    await suite.page.locator('dialog').waitFor({ state: 'detached' });
    expect(await stored(suite.page)).toMatchObject([{ at: Date.parse(second), offset: offsets[1] }]);
    await suite.page.locator('[data-diary] li button[aria-label]').first().click();
    await answer(suite.page, say('form.first')).check();
    expect(await one?.isChecked()).toBe(true);
    await button(suite.page, 'form.save').click();
    await expect
      .poll(() => stored(suite.page))
      .toMatchObject([{ at: Date.parse(first), offset: offsets[0] }]);
  });

  it('says how a time is taken that the clocks left out', async () => {
    await start();
    // After the change in question, so that it is in the past.
    await suite.page.clock.setFixedTime(Date.parse('2026-12-01T12:00Z'));
    await suite.page.reload();
    await button(suite.page, 'now.earlier').click();
    await suite.page.locator('dialog input[type="datetime-local"]').fill(never);
    await suite.page.getByText(say('form.never', { time: taken })).waitFor();
    await button(suite.page, 'form.save').click();
    await expect.poll(() => listed(suite.page)).toEqual([expect.stringMatching(new RegExp(`^${taken}`))]);
  });
});

it('keeps an entry of another zone at the time of that place, also when it is changed', async () => {
  await suite.fresh({ timezoneId: 'America/New_York' });
  await openDiary(suite.page, suite.site.url);
  // Written in London at twelve past three, read in New York.
  const file = JSON.stringify({
    format: 'cramps-diary',
    version: 1,
    entries: [{ id: 'a', time: '2026-11-20T03:12:00+00:00', sites: ['calf'] }],
  });
  await suite.page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'd.json', mimeType: '', buffer: Buffer.from(file) });
  await button(suite.page, 'import.take').click();
  await expect.poll(() => listed(suite.page)).toEqual([expect.stringMatching(/^03:12/)]);
  await suite.page.locator('[data-diary] li button[aria-label]').first().click();
  await suite.page.getByText(say('form.away', { zone: '+0' })).waitFor();
  await suite.page.locator('dialog input[type="datetime-local"]').fill('2026-11-20T04:00');
  await button(suite.page, 'form.save').click();
  await expect
    .poll(() => stored(suite.page))
    .toMatchObject([{ at: Date.parse('2026-11-20T04:00Z'), offset: 0 }]);
});
