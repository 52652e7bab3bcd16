/// <reference lib="dom" />
import pages from '@cramps/content/pages/en';
import words from '@cramps/content/words/en';
import { createSay } from '@cramps/ui/say';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { onSite } from './on-site.ts';

/** Dim after dark, and a choice that is remembered: on pages without a script too, and without a cookie. */
const say = createSay({ ...words, ui: { ...words.ui, ...pages } });
const NIGHT = new Date(2026, 10, 30, 3, 12);
const NOON = new Date(2026, 10, 30, 12);
const DIM = 'rgb(13, 20, 36)';
const BRIGHT = 'rgb(248, 241, 227)';

const on = onSite();
let context: BrowserContext;
afterEach(() => context.close());

/** A phone that asks for a bright page, as most do that nobody has set up. */
async function phone(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await on.browser.newContext({
    colorScheme: 'light',
    viewport: { width: 360, height: 780 },
    ...options,
  });
  return context.newPage();
}

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
/** The colour that the frame of the browser takes. */
const frame = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].find(
        ({ media }) => matchMedia(media).matches,
      )?.content,
  );
const turn = (page: Page, to: 'night' | 'day') =>
  page.locator('body > .site header').getByRole('button', { name: say(`pages.look.${to}.go`) });

/** One visit, until the service worker answers for every page. */
async function visited(page: Page): Promise<void> {
  await page.goto(on.site.url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

it.each([
  ['3 in the morning', NIGHT, DIM, '#0d1424'],
  ['noon', NOON, BRIGHT, '#f8f1e3'],
] as const)('shows the first page ever at %s as the hour asks', async (_, time, colour, frameColour) => {
  const page = await phone({ serviceWorkers: 'block' });
  await page.clock.setFixedTime(time);
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  for (const path of ['/now', '/check']) {
    await page.goto(on.site.url + path, { waitUntil: 'commit' });
    await page.locator('main').waitFor();
    expect([path, await ground(page), await frame(page)]).toEqual([path, colour, frameColour]);
  }
  expect(faults.filter((text) => /policy/i.test(text))).toEqual([]);
});

it('is chosen on a page without a script, comes back to it, and holds on the next one', async () => {
  const page = await phone();
  await visited(page);
  await page.goto(`${on.site.url}/causes/alcohol`);
  for (const [to, other, colour] of [
    ['night', 'day', DIM],
    ['day', 'night', BRIGHT],
    ['night', 'day', DIM],
  ] as const) {
    // After dark it is dim already; the other one stands there then.
    if (await turn(page, to).isVisible()) await turn(page, to).click();
    await turn(page, other).waitFor();
    expect([to, await ground(page), new URL(page.url()).pathname + new URL(page.url()).search]).toEqual([
      to,
      colour,
      '/causes/alcohol',
    ]);
  }
  const answer = await page.goto(`${on.site.url}/relief/magnesium`);
  // As it comes, before anything runs: nothing can flash.
  expect(await answer?.text()).toContain('<html lang="en" data-theme="dark">');
  expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0);
  expect([await ground(page), await frame(page)]).toEqual([DIM, '#0d1424']);
  expect(await context.cookies()).toEqual([]);
});

it('never leads away from the site', async () => {
  const page = await phone();
  await visited(page);
  await page.goto(`${on.site.url}/look?to=day&from=https://elsewhere.example/`);
  expect(page.url()).toBe(`${on.site.url}/`);
});

it('leaves what was entered in the check, and is pressed with a key', async () => {
  const page = await phone({ serviceWorkers: 'block' });
  await page.clock.setFixedTime(NOON);
  await page.goto(`${on.site.url}/check`);
  await page.locator('textarea').fill('My calf cramps.');
  await turn(page, 'night').press('Enter');
  await expect.poll(() => ground(page)).toBe(DIM);
  expect(await page.locator('textarea').inputValue()).toBe('My calf cramps.');
  expect(await turn(page, 'day').evaluate((button) => button === document.activeElement)).toBe(true);
});

it('is chosen on a page of its own where nothing answers the switch yet, with the way back', async () => {
  const page = await phone({ serviceWorkers: 'block' });
  await page.goto(`${on.site.url}/causes/alcohol`);
  await turn(page, 'night').click();
  await page.getByText(say('pages.look.kept')).waitFor();
  expect(await ground(page)).toBe(DIM);
  await page.getByRole('link', { name: say('pages.look.back') }).click();
  expect(new URL(page.url()).pathname).toBe('/causes/alcohol');
});

it('offers no switch where it cannot work', async () => {
  const page = await phone({ javaScriptEnabled: false });
  await page.goto(`${on.site.url}/causes/alcohol`);
  expect(await turn(page, 'night').isVisible()).toBe(false);
  await page.goto(`${on.site.url}/look`);
  expect(await page.getByText(say('pages.look.without')).isVisible()).toBe(true);
});
