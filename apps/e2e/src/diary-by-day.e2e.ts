/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { bringIn, button, cramp, downloaded, many, openDiary, say, stored } from './diary-page.ts';
import { diarySuite, NIGHT } from './diary-suite.ts';
import { lineTo } from './line.ts';

/** The diary the next day: looked through, compared, saved, printed. */
const suite = diarySuite();

it('saves everything to files that bring it back, and deletes all of it only when asked twice', async () => {
  await bringIn(suite.page, many(40, NIGHT));
  await suite.page.reload();
  const before = await stored(suite.page);
  const json = await downloaded(suite.page, () => button(suite.page, 'keep.save-json').click());
  const csv = await downloaded(suite.page, () => button(suite.page, 'keep.save-csv').click());
  expect([json.name, csv.name]).toEqual(['cramp-diary-2026-11-30.json', 'cramp-diary-2026-11-30.csv']);
  await suite.page.getByText(say('keep.last', { date: '30 November 2026' })).waitFor();

  for (const { name, text } of [json, csv]) {
    await button(suite.page, 'keep.wipe').click();
    await button(suite.page, 'keep.wipe-yes').click();
    await expect.poll(() => stored(suite.page)).toEqual([]);
    await button(suite.page, 'said.undo').click();
    await expect.poll(() => stored(suite.page)).toEqual(before);
    await button(suite.page, 'keep.wipe').click();
    await button(suite.page, 'keep.wipe-yes').click();
    await suite.page.reload();
    await suite.page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
    await button(suite.page, 'import.take').click();
    await expect.poll(async () => (await stored(suite.page)).length).toBe(40);
    expect(await stored(suite.page)).toEqual(before);
    await suite.page.reload();
  }
});

it('compares before and after in words, with a range, and with what to keep in mind', async () => {
  const night = (back: number, hour = 3) =>
    new Date(NIGHT - back * 86_400_000).toISOString().replace(/T\d+/, `T0${hour}`);
  const before = Array.from({ length: 20 }, (_, i) => ({ time: night(16 + i) }));
  const after = [4, 8, 12].map((back) => ({ time: night(back) }));
  await bringIn(suite.page, [...before, ...after]);
  await suite.page.locator('select').selectOption('nightly-stretching');
  await suite.page.locator('input[type="date"]').fill('2026-11-14');
  await button(suite.page, 'compare.add').click();
  const article = suite.page.locator('[data-diary] article');
  await article.waitFor();
  const text = await article.innerText();
  expect(text).toContain(say('compare.about.fifth'));
  expect(text).toContain(say('compare.fewer'));
  expect(await article.locator('tbody tr').allInnerTexts()).toEqual([
    'Before\t20\t20\t7',
    'Since\t15\t3\t1.4',
  ]);
  await button(suite.page, 'compare.delete').click();
  await article.waitFor({ state: 'detached' });
});

describe.each(['dark', 'light'] as const)('in the %s theme', (colorScheme) => {
  it.each([0, 5, 200])('with %d entries has nothing that axe objects to, down to 320 pixels', async (n) => {
    await suite.fresh({ colorScheme, viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
    await openDiary(suite.page, suite.site.url);
    if (n > 0) await bringIn(suite.page, many(n, NIGHT));
    const axe = async () => {
      const { violations } = await new AxeBuilder({ page: suite.page }).analyze();
      return violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);
    };
    await suite.page
      .locator('[data-diary] details')
      .evaluateAll((all) => all.forEach((one) => one.toggleAttribute('open', true)));
    expect(await axe()).toEqual([]);
    expect(
      await suite.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    if (n === 0) return;
    await suite.page.locator('[data-diary] li button[aria-label]').first().click();
    expect(await axe()).toEqual([]);
  });
});

it('says without JavaScript why, and offers one page of paper', async () => {
  await suite.fresh({ javaScriptEnabled: false });
  await suite.page.goto(`${suite.site.url}/diary`);
  expect(await suite.page.getByText(say('no-script.text')).isVisible()).toBe(true);
  expect(await suite.page.getByText(say('now.button')).isVisible()).toBe(false);
  await suite.page.getByRole('link', { name: say('paper-go') }).click();
  const pdf = await suite.page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

it('writes down without a line, after one visit to the site', async () => {
  const line = await lineTo(suite.site.url);
  await suite.page.goto(line.url);
  await suite.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await line.cut();
  await openDiary(suite.page, line.url);
  await cramp(suite.page, 'calf');
  await expect.poll(async () => (await stored(suite.page)).length).toBe(1);
  const csv = await downloaded(suite.page, () => button(suite.page, 'keep.save-csv').click());
  expect(csv.text).toContain('calf');
});

it('puts the last thirty nights on the page for a doctor, only when that is ticked', async () => {
  await bringIn(suite.page, many(12, NIGHT));
  await suite.page.goto(`${suite.site.url}/check`);
  await suite.page.locator('textarea[name="text"]').fill('My calf cramps at night');
  await suite.page.locator('form[data-check][data-ready]').waitFor();
  await suite.page.locator('button[value="read"]').click();
  await suite.page.locator('button[value="result"]').click();
  const sheet = suite.page.locator('.doctor-sheet');
  await sheet.waitFor({ state: 'attached' });
  const where = say('sheet.sites').split(':')[0] ?? '';
  expect(await sheet.textContent()).not.toContain(where);
  const sent: string[] = [];
  suite.page.on('request', (request) => sent.push(request.postData() ?? ''));
  const box = suite.page.locator('input[name="diary"]');
  await box.check();
  await expect.poll(() => sheet.textContent()).toContain(where);
  expect((await suite.page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(
    1,
  );
  await box.uncheck();
  expect(await sheet.textContent()).not.toContain(where);
  expect(sent.filter(Boolean)).toEqual([]);
});
