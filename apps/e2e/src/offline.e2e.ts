/// <reference lib="dom" />
import pages from '@cramps/content/pages/en';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { lineTo, type Line } from './line.ts';
import { onSite } from './on-site.ts';

/** After one visit the line may go. Nothing a person answered is among what is kept. */
const TEXT = 'My left calf cramps at night and I take furosemide';
const LAST_READ = '/look-alikes/restless-legs';
const offline = pages['offline'] as Record<'title' | 'updated' | 'load' | 'later', string>;

const on = onSite();

const isKept = (page: Page, path: string) =>
  page.evaluate(async (address) => Boolean(await caches.match(address)), path);
const heading = (page: Page) => page.locator('main h1').first().innerText();

/** One visit to a page, until everything is kept. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => isKept(page, LAST_READ), { timeout: 15_000 }).toBe(true);
  // The pages come one after the other; they are all there when no more come.
  let before = -1;
  const grown = async () => {
    const kept = await page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const keys = await Promise.all(stores.map((store) => store.keys()));
      return keys.flat().length;
    });
    const more = kept > before;
    before = kept;
    return more;
  };
  await expect.poll(grown, { timeout: 45_000, interval: 1000 }).toBe(false);
}

async function check(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/check`);
  await page.locator('textarea[name="text"]').fill(TEXT);
  await page.locator('button[value="read"]').click();
  await page.locator('button[value="result"]').click();
  await page
    .getByText(/\b[0-9a-f]{20}\b/)
    .first()
    .waitFor();
}

it.each(['/', '/now', '/check'])('works without a line after one visit to %s', async (first) => {
  const line = await lineTo(on.site.url);
  const context = await on.browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await visit(page, line.url + first);
  await line.cut();

  const kept = [
    '/',
    '/now',
    '/get-help',
    '/causes',
    '/causes/ageing',
    '/medicines/furosemide',
    '/relief/magnesium',
    '/claims',
    '/search',
    '/look-alikes',
    LAST_READ,
  ];
  for (const path of kept) {
    await page.goto(line.url + path);
    expect([path, await heading(page)]).not.toEqual([path, offline.title]);
  }
  await page.goto(`${line.url}/now`);
  await page.locator('button[value="toggle"]').click();
  await expect.poll(() => page.locator('[role="timer"]').innerText(), { timeout: 5000 }).not.toBe('0:00');
  await check(page, line.url);

  await page.goto(`${line.url}/no-such-page`);
  expect(await heading(page)).toBe(offline.title);
  expect(faults).toEqual([]);
  await context.close();
});

it('keeps no answer', async () => {
  const line = await lineTo(on.site.url);
  const context = await on.browser.newContext();
  const page = await context.newPage();
  await visit(page, line.url);
  await check(page, line.url);
  const kept = await page.evaluate(async () => {
    const found: { url: string; method: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const store = await caches.open(name);
      for (const request of await store.keys()) {
        const text = (await (await store.match(request))?.text()) ?? '';
        found.push({ url: request.url, method: request.method, text });
      }
    }
    return found;
  });
  expect(kept.length).toBeGreaterThan(20);
  expect(kept.filter(({ text, url }) => text.includes(TEXT) || new URL(url).search !== '')).toEqual([]);
  expect(new Set(kept.map(({ method }) => method))).toEqual(new Set(['GET']));
  // The check that is kept is the empty form.
  const form = kept.find(({ url }) => url === `${line.url}/check`)?.text ?? '';
  expect(form).toContain('name="text"');
  expect(form).not.toContain('name="known"');
  await context.close();
  await line.stop();
});

/** Makes the site bring a later version of itself. */
const update = (line: Line) =>
  line.rewrite('/service-worker.js', (text) => text.replace(/version:`\d+`/, 'version:`later`'));

it('says quietly that the pages have changed, and shows them when the person wants to', async () => {
  const line = await lineTo(on.site.url);
  const context = await on.browser.newContext();
  const page = await context.newPage();
  await visit(page, line.url);
  await page.goto(`${line.url}/now`);
  const note = page.getByText(offline.updated);
  expect(await note.isVisible()).toBe(false);
  update(line);
  await page.goto(line.url);
  await note.waitFor();
  // It stands at the foot of what is on screen and says so to those who listen.
  expect(await note.evaluate((element) => element.closest('[role="status"]') !== null)).toBe(true);
  expect(await page.evaluate(() => caches.keys())).toContain('cramps-later');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: offline.load }).click()]);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['cramps-later']);
  expect(await note.isVisible()).toBe(false);
  await context.close();
  await line.stop();
});

it('takes nothing away from somebody who is filling in the check', async () => {
  const line = await lineTo(on.site.url);
  const context = await on.browser.newContext();
  const page = await context.newPage();
  await visit(page, line.url);
  await page.goto(`${line.url}/check`);
  await page.locator('textarea[name="text"]').fill(TEXT);
  update(line);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await page.getByText(offline.later).waitFor();
  expect(await page.getByRole('button', { name: offline.load }).count()).toBe(0);
  expect(await page.locator('textarea[name="text"]').inputValue()).toBe(TEXT);
  await page.locator('button[value="read"]').click();
  await page.locator('button[value="result"]').waitFor();
  // Once the last page of the old version is closed the new one takes over.
  await page.close();
  const later = async () => {
    const next = await context.newPage();
    await next.goto(line.url);
    const stores = await next.evaluate(() => caches.keys());
    await next.close();
    return stores;
  };
  await expect.poll(later, { timeout: 25_000, interval: 1500 }).toEqual(['cramps-later']);
  await context.close();
  await line.stop();
});
