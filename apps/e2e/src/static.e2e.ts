/// <reference lib="dom" />
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchOptions } from '@cramps/browser';
import { match } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import lexicon from '@cramps/content/lexicon/en';
import pages from '@cramps/content/pages/en';
import words from '@cramps/content/words/en';
import { createSay } from '@cramps/ui/say';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { at, type Running } from '@cramps/site-report/launch';
import { servePlainly } from './plain-host.ts';
import { record } from './record.ts';
import { checkOnSite } from './surfaces.ts';

/** The copy of plain files, on the simplest host there is. */
const say = createSay({ ...words, ui: { ...words.ui, ...pages } });
const TEXT = 'I am 67. My left calf cramps at night. I take furosemide and a statin.';

let browser: Browser;
let host: Running;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cramps-static-'));
  const cwd = at('apps/site');
  await promisify(execFile)(process.execPath, ['build/static/main.ts', folder], { cwd });
  [browser, host] = await Promise.all([
    launchOptions().then((options) => chromium.launch(options)),
    servePlainly(folder),
  ]);
});
afterAll(async () => {
  await browser.close();
  await host.stop();
  await rm(folder, { recursive: true });
});

it('runs the whole check on the device, and sends nothing', async () => {
  const context = await browser.newContext();
  const requests = record(context);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const told = await checkOnSite(page, host.url, TEXT);
  expect(told.resultId).toBe(match(createParser(lexicon)(TEXT).profile).resultId);
  expect(told.sourced).toBeGreaterThan(0);
  await page.goBack();
  await expect.poll(() => page.locator('main h1').first().innerText()).toBe(say('check.confirm.title'));
  expect(faults).toEqual([]);
  expect(await requests.faults(host.url, ['furosemide', 'left calf'])).toEqual([]);
  expect(new Set(requests.methods())).toEqual(new Set(['GET']));
  await context.close();
});

it('says without JavaScript what the check needs here, and leads to what can be read', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${host.url}/check`);
  expect(await page.locator('form[data-check]').isVisible()).toBe(false);
  // A browser that is only told not to run scripts still reads what is for those without as if it had them.
  const html = await (await fetch(`${host.url}/check/`)).text();
  const without = /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1] ?? '';
  expect(without).toContain(say('pages.check.needs-script'));
  for (const path of ['/get-help', '/look-alikes', '/causes', '/relief'])
    expect(without).toContain(`href="${path}"`);
  await context.close();
});

it('has every page at the address that links name, and a page for what is not there', async () => {
  const page = await browser.newPage();
  for (const path of ['/causes/alcohol.md', '/causes/alcohol.png', '/sitemap.xml', '/feed.xml', '/_headers'])
    expect([path, (await fetch(host.url + path)).status]).toEqual([path, 200]);
  for (const [path, status] of [
    ['/', 200],
    ['/now', 200],
    ['/causes/alcohol', 200],
    ['/causes/no-such-cause', 404],
  ] as const) {
    const answer = await page.goto(host.url + path);
    expect([path, answer?.status()]).toEqual([path, status]);
  }
  expect(await page.locator('main h1').innerText()).toBe(say('missing.none.title'));
  // Styles and letters come along wherever it is shown.
  expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"'))).toBe(true);
  await page.close();
});

it('works without a line after one visit, also where pages are folders', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(host.url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const isKept = (path: string) =>
    page.evaluate(async (address) => Boolean(await caches.match(address)), path);
  await expect.poll(() => isKept('/look-alikes/restless-legs'), { timeout: 30_000 }).toBe(true);
  await context.setOffline(true);
  for (const path of ['/now', '/get-help', '/causes/alcohol/']) {
    await page.goto(host.url + path);
    expect([path, await page.locator('main h1').innerText()]).not.toEqual([path, say('offline.title')]);
  }
  await context.close();
});
