import { launchOptions } from '@cramps/browser';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Running } from './running.ts';
import { startNode } from './start.ts';

let running: Running;
let browser: Browser;
beforeAll(async () => {
  [running, browser] = await Promise.all([startNode(), chromium.launch(await launchOptions())]);
});
afterAll(() => Promise.all([browser.close(), running.stop()]));

it('shows every operation in a real browser, under its policy, and tries one out', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on(
    'request',
    (request) =>
      request.url().startsWith(running.url) ||
      request.url().startsWith('data:') ||
      foreign.push(request.url()),
  );
  await page.goto(`${running.url}/docs`);
  await page.locator('.opblock').nth(27).waitFor();
  expect(await page.locator('.opblock').count()).toBe(28);
  expect(await page.locator('.info').innerText()).toContain('Show the red flags.');

  await page.locator('#operations-Matching-parse .opblock-summary-control').click();
  await page.locator('#operations-Matching-parse .execute').click();
  await page
    .locator('#operations-Matching-parse .live-responses-table .response-col_status', { hasText: '200' })
    .waitFor();
  expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
});

it('leads on without a script', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${running.url}/docs`);
  expect(await page.locator('noscript a').allInnerTexts()).toEqual([
    'the OpenAPI document',
    'the same in plain text',
  ]);
  await context.close();
});
