/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import diary from '@cramps/content/diary/en';
import type { Download, Locator, Page } from 'playwright-core';

/** A line of the diary's words, as the page says it. */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  let found: unknown = diary;
  for (const part of `diary.${key}`.split('.')) found = (found as Record<string, unknown>)[part];
  if (typeof found !== 'string') throw new Error(`no words at diary.${key}`);
  return found.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

export const button = (page: Page, key: string, values = {}): Locator =>
  page.getByRole('button', { name: say(key, values), exact: true });

export async function openDiary(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/diary`);
  await page.locator('[data-diary][data-ready]').waitFor();
}

/** The two taps. */
export async function cramp(page: Page, place: string): Promise<void> {
  await page.locator('[data-diary] > details > summary').click();
  await button(page, `site.${place}`).click();
}

/** One of the answers in the open form. */
export const answer = (page: Page, name: string): Locator =>
  page
    .locator('dialog')
    .locator('label', { hasText: new RegExp(`^\\s*${name}\\s*$`) })
    .locator('input');

/** Cramps in the list, latest first: their time and place. */
export const listed = async (page: Page): Promise<string[]> =>
  (await page.locator('[data-diary] li:has(button[aria-label]):has(.time)').allInnerTexts()).map((text) =>
    text.replace(/\s+/g, ' ').trim(),
  );

export interface Given {
  readonly time: string;
  readonly id?: string;
  readonly [field: string]: unknown;
}

export const diaryFile = (entries: readonly Given[]) => ({
  name: 'diary.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'cramps-diary', version: 1, entries })),
});

export async function bringIn(page: Page, entries: readonly Given[]): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(diaryFile(entries));
  await button(page, 'import.take').click();
  await button(page, 'said.undo').last().waitFor();
}

/** What is really in the browser's store, read beside the page's own code. */
export const stored = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('cramps-diary');
        opening.onerror = () => reject(new Error(opening.error?.message));
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as Record<string, unknown>[]);
          };
        };
      }),
  );

export async function downloaded(
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent('download');
  await click();
  const download: Download = await waiting;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Nights of many entries before a moment, the same every time. */
export function many(n: number, before: number): Given[] {
  const day = 86_400_000;
  return Array.from({ length: n }, (_, i) => {
    const at =
      Math.floor(before / day) * day - ((i * 7) % 120) * day + (2 + (i % 3)) * 3_600_000 + i * 60_000;
    return {
      id: `m${i}`,
      time: new Date(at).toISOString(),
      sites: [['calf', 'calf', 'foot-or-toes', 'thigh'][i % 4]],
      side: i % 2 ? 'left' : 'right',
      pain: i % 11,
      lasted: '1-to-3',
      triggers: i % 3 ? [] : ['alcohol'],
    };
  });
}
