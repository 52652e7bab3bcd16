import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { onSite } from './on-site.ts';

/** On a slow line a person is quicker than the script. Nothing they entered meanwhile may be lost when it arrives. */
const on = onSite();

/** A page whose scripts wait until `arrive` is called. */
async function slowPage(): Promise<{ page: Page; arrive: () => Promise<void> }> {
  const page = await on.browser.newPage();
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
  await page.goto(`${on.site.url}/check`, { waitUntil: 'commit' });
  await page.locator('textarea[name="text"]').fill('My calf cramps at night');
  await arrive();
  expect(await page.locator('textarea[name="text"]').inputValue()).toBe('My calf cramps at night');
  await page.close();
});

it('waits with a form that was sent too early, so that it stays on the device', async () => {
  const { page, arrive } = await slowPage();
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await page.goto(`${on.site.url}/check`, { waitUntil: 'commit' });
  await page.locator('textarea[name="text"]').fill('My calf cramps at night');
  await page.locator('button[value="read"]').click();
  await page.locator('form[data-check][aria-busy]').waitFor();
  expect(posts).toEqual([]);
  await arrive();
  await page.locator('input[name="known"]').first().waitFor();
  expect(await page.locator('form[aria-busy]').count()).toBe(0);
  expect(posts).toEqual([]);
  await page.close();
});

it('asks the server after all where the script cannot be had', async () => {
  const page = await on.browser.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${on.site.url}/check`);
  await page.locator('textarea[name="text"]').fill('My calf cramps at night');
  await page.locator('button[value="read"]').click();
  await page.locator('input[name="known"]').first().waitFor();
  expect(await page.locator('form[data-check][data-ready]').count()).toBe(0);
  await page.close();
});

it('runs nothing before somebody touches the page', async () => {
  const page = await on.browser.newPage();
  await page.goto(`${on.site.url}/check`, { waitUntil: 'networkidle' });
  expect(await page.locator('form[data-check][data-ready]').count()).toBe(0);
  await page.locator('textarea[name="text"]').focus();
  await page.locator('form[data-check][data-ready]').waitFor();
  await page.close();
});
