import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { onSite } from './on-site.ts';
import { PAGE_TYPES } from './site-pages.ts';

const on = onSite();

describe.each(['dark', 'light'] as const)('in the %s theme', (colorScheme) => {
  it.each(PAGE_TYPES)('%s has nothing that axe objects to', async (path) => {
    const context = await on.browser.newContext({ colorScheme, viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    // After dark pages with a script are dim by themselves.
    await page.clock.setFixedTime(new Date(2026, 10, 30, 12));
    await page.goto(on.site.url + path);
    // The size of targets is of WCAG 2.2; axe looks at it when asked.
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
    await context.close();
  });
});

it.each(PAGE_TYPES)('%s fits 320 pixels, and all it asks for is of this site', async (path) => {
  const page = await on.browser.newPage({ viewport: { width: 320, height: 640 } });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(on.site.url) && !request.url().startsWith('data:'))
      foreign.push(request.url());
  });
  await page.goto(on.site.url + path, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(foreign).toEqual([]);
  await page.close();
});

it('searches on the device, and nothing typed goes anywhere', async () => {
  const page = await on.browser.newPage();
  await page.goto(`${on.site.url}/search`);
  const asked: string[] = [];
  const field = page.locator('input[type="search"]');
  await field.focus();
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await field.fill('furosemide');
  await page.locator('[role="search"] li a').first().waitFor();
  expect(await page.locator('[role="search"] li a').first().textContent()).toBe('Furosemide');
  expect(asked.filter((request) => request.includes('furosemide'))).toEqual([]);
  expect(page.url()).toBe(`${on.site.url}/search`);
  await page.close();
});

it('lists everything from A to Z without a script', async () => {
  const context = await on.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${on.site.url}/search`);
  expect(await page.locator('main section li a').count()).toBeGreaterThan(250);
  expect(await page.locator('main input').isVisible()).toBe(false);
  await context.close();
});
