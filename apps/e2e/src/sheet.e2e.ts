/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { onSite } from './on-site.ts';

/** The page for a doctor: on paper and as files, made on the device; and starting over that can be taken back. */
const on = onSite();

async function result(page: Page): Promise<void> {
  await page.goto(`${on.site.url}/check`);
  await page.locator('textarea[name="text"]').fill('I am 67. My calf cramps at night and I take furosemide.');
  await page.locator('button[value="read"]').click();
  await page.locator('button[value="result"]').click();
  await page.locator('.doctor-sheet').waitFor({ state: 'attached' });
}

it.each([true, false])('prints one page and nothing else, with JavaScript: %s', async (javaScriptEnabled) => {
  const context = await on.browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await result(page);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.doctor-sheet').isVisible()).toBe(true);
  expect(
    await page.locator('form[data-check], body header, body footer').locator('visible=true').count(),
  ).toBe(0);
  await context.close();
});

it('saves a text and a FHIR file, and sends nothing for it', async () => {
  const context = await on.browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await result(page);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  const files = [];
  for (const at of [1, 2]) {
    const download = page.waitForEvent('download');
    await page.locator('.offer button').nth(at).click();
    files.push(readFileSync(await (await download).path(), 'utf8'));
  }
  const [text = '', fhir = ''] = files;
  expect(text).toContain('67');
  expect(text).toContain(String(new Date().getFullYear()));
  expect(JSON.parse(fhir)).toMatchObject({ resourceType: 'QuestionnaireResponse', status: 'completed' });
  expect(sent.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await context.close();
});

it('brings answers back after starting over, until the person goes on', async () => {
  const page = await on.browser.newPage();
  await result(page);
  const before = await page.locator('.doctor-sheet').textContent();
  await page.locator('button[value="again"]').click();
  expect(await page.locator('textarea[name="text"]').inputValue()).toBe('');
  await page.locator('.wiped button').click();
  expect(await page.locator('.doctor-sheet').textContent()).toBe(before);
  await page.locator('button[value="again"]').click();
  await page.locator('button[value="questions"]').click();
  expect(await page.locator('.wiped button').count()).toBe(0);
  expect(await page.content()).not.toContain('furosemide');
  await page.close();
});
