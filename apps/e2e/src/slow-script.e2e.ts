import { launchOptions } from '@cramps/browser';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSite, type Running } from './servers.ts';

/** On a slow line a person is quicker than the script. Nothing they entered meanwhile may be lost when it arrives. */
let browser: Browser;
let site: Running;
beforeAll(async () => {
  [browser, site] = await Promise.all([
    launchOptions().then((options) => chromium.launch(options)),
    startSite(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});

/** A page whose scripts wait until `arrive` is called. */
async function slowPage(): Promise<{ page: Page; arrive: () => Promise<void> }> {
  const page = await browser.newPage();
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route('**/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  return {
    page,
    async arrive() {
      open();
      await page.locator('form[data-check][data-ready]').waitFor();
    },
  };
}

it('keeps a text that was typed before the script came', async () => {
  const { page, arrive } = await slowPage();
  await page.goto(`${site.url}/check`, { waitUntil: 'commit' });
  await page.locator('textarea[name="text"]').fill('My calf cramps at night');
  await arrive();
  expect(await page.locator('textarea[name="text"]').inputValue()).toBe('My calf cramps at night');
  await page.close();
});

it('keeps ticks and numbers that were changed before the script came', async () => {
  const { page, arrive } = await slowPage();
  await page.goto(`${site.url}/check`, { waitUntil: 'commit' });
  await page.locator('textarea[name="text"]').fill('My calf cramps at night');
  await page.locator('button[value="read"]').click();
  const tick = page.locator('input[name="known"]').first();
  await tick.uncheck();
  await page.locator('input[name="age"]').fill('61');
  await page.locator('input[name="sex"][value="female"]').check();
  await arrive();
  expect(await tick.isChecked()).toBe(false);
  expect(await page.locator('input[name="age"]').inputValue()).toBe('61');
  expect(await page.locator('input[name="sex"][value="female"]').isChecked()).toBe(true);
  await page.close();
});
