/// <reference lib="dom" />
import { medicines, mimics, redFlags, remedies } from '@cramps/content';
import articles from '@cramps/content/articles/en';
import { medicineName } from '@cramps/content/explain';
import pages from '@cramps/content/pages/en';
import words from '@cramps/content/words/en';
import { createSay } from '@cramps/ui/say';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { record } from './record.ts';
import { onSite } from './on-site.ts';

/** What people come for, from the first page to the end, with JavaScript and without. */
const say = createSay({ ...words, ui: { ...words.ui, ...pages } });
const TEXT = 'I am 67. My left calf cramps at night. I take furosemide and a statin.';
/** What gives that away, wherever it turns up. */
const TOLD = ['67', 'left calf', 'left+calf', 'furosemide', 'statin', 'finding:', 'medicine:'];

const on = onSite();

const link = (page: Page, name: string) =>
  page.locator('main').getByRole('link', { name, exact: true }).first();
const titled = (page: Page, title: string) =>
  page.locator('main').getByRole('heading', { name: title, exact: true });
const heading = (page: Page) => page.locator('main h1').first().innerText();

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  /** A journey on a phone at night, from the first page; whatever it asks for is looked at in the end. */
  async function travel(journey: (page: Page) => Promise<void>): Promise<string[]> {
    const context = await on.browser.newContext({
      javaScriptEnabled,
      viewport: { width: 360, height: 780 },
      colorScheme: 'dark',
    });
    const requests = record(context);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(on.site.url);
    await journey(page);
    if (javaScriptEnabled) expect(requests.methods()).not.toContain('POST');
    const all = [...faults, ...(await requests.faults(on.site.url, TOLD))];
    await context.close();
    return all;
  }

  /** From the first page into the check, and to its result. */
  async function check(page: Page): Promise<void> {
    await link(page, say('home.check-go')).click();
    await page.locator('textarea[name="text"]').fill(TEXT);
    await page.locator('button[value="read"]').click();
    await titled(page, say('check.confirm.title')).waitFor();
  }

  it('1: it hurts now, and the first thing to do is there before anything is touched', async () => {
    const faults = await travel(async (page) => {
      const [first = ''] = articles.remedies['calf-stretch-during-cramp']?.steps ?? [];
      await expect.poll(() => page.getByText(first).first().isVisible()).toBe(true);
      const { y = 1000 } = (await page.getByText(first).first().boundingBox()) ?? {};
      expect(y).toBeLessThan(780);
      await link(page, say('home.now-go')).click();
      expect(await heading(page)).toBe(say('now.title'));
      for (const step of articles.remedies['calf-stretch-during-cramp']?.steps ?? [])
        expect(await page.getByText(step).first().isVisible()).toBe(true);
      // Help is on the same page, by telephone.
      expect(await page.locator('a[href="tel:112"]').first().isVisible()).toBe(true);
      expect(await page.locator('[role="timer"]').isVisible()).toBe(javaScriptEnabled);
    });
    expect(faults).toEqual([]);
  });

  it('2: why me, from own words over warning signs to reasons, remedies and a page for the doctor', async () => {
    const faults = await travel(async (page) => {
      // Warning signs are on the first page, the same for everybody.
      const flags = Object.values(redFlags).filter(({ urgency }) => urgency === 'emergency');
      expect(flags.length).toBeGreaterThan(10);
      for (const { id } of flags.slice(0, 5))
        expect(await page.getByText(words.redFlags[id]?.title ?? id).count()).toBeGreaterThan(0);
      await check(page);
      await page.locator('button[value="result"]').click();
      await titled(page, say('result.title')).waitFor();
      const ledgers = page.locator('article:has(> header)');
      expect(await ledgers.locator('li').count()).toBeGreaterThan(5);
      expect(await ledgers.locator('a[href*="/evidence/"]').count()).toBeGreaterThan(0);
      for (const part of [
        'result.cramp',
        'result.fits.title',
        'result.next.title',
        'result.worth.title',
        'result.not-worth.title',
      ])
        expect([part, await titled(page, say(part)).count()]).toEqual([part, 1]);
      expect(new URL(page.url()).pathname + new URL(page.url()).search.replace('?/default', '')).toBe(
        '/check',
      );
      const paper = await page.pdf({ format: 'A4' });
      expect(paper.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    });
    expect(faults).toEqual([]);
  });

  it('2: back never breaks, and an answer can be changed', async () => {
    const faults = await travel(async (page) => {
      await check(page);
      await page.locator('button[value="continue"]').click();
      await page.locator('button[value="back"]').waitFor();
      await page.locator('button[value="back"]').click();
      await titled(page, say('check.confirm.title')).waitFor();
      await page.locator('button[value="result"]').click();
      await titled(page, say('result.title')).waitFor();
      await page.locator('button[value^="change:"]').first().click();
      await page.locator('form[data-check] legend, form[data-check] h1').first().waitFor();
      expect(await page.locator('form[data-check] input').count()).toBeGreaterThan(0);
    });
    expect(faults).toEqual([]);
  });

  it('2: back brings what was unticked, the age and the answer as they were sent', async () => {
    const faults = await travel(async (page) => {
      const statin = page.locator('input[name="known"][value^="medicine:"]').last();
      const sendWith = (value: string) => page.locator(`form[data-check] button[value="${value}"]`).click();
      await check(page);
      await statin.uncheck({ force: true });
      await page.locator('input[name="age"]').fill('71');
      await sendWith('continue');
      const choice = page.locator('input[name="choice"][value="none"]');
      await choice.check({ force: true });
      const first = await page.locator('main h1, main legend').first().innerText();
      await sendWith('continue');
      await expect.poll(() => page.locator('main h1, main legend').first().innerText()).not.toBe(first);
      await sendWith('back');
      await expect.poll(() => page.locator('main h1, main legend').first().innerText()).toBe(first);
      expect(await choice.isChecked()).toBe(true);
      await sendWith('back');
      await titled(page, say('check.confirm.title')).waitFor();
      expect(await statin.isChecked()).toBe(false);
      expect(await page.locator('input[name="age"]').inputValue()).toBe('71');
    });
    expect(faults).toEqual([]);
  });

  it('3: furosemide and a statin, with the strength of the link and what to ask', async () => {
    const faults = await travel(async (page) => {
      await link(page, say('home.medicines-go')).click();
      await link(page, medicineName(words, 'furosemide')).click();
      const text = articles.medicines['furosemide'];
      expect(await heading(page)).toBe(text?.name);
      expect(
        await page
          .getByText(say(`pages.medicines.link.${medicines.furosemide.link}`))
          .first()
          .isVisible(),
      ).toBe(true);
      expect(await page.getByText(text?.ask ?? '?').isVisible()).toBe(true);
      // Never without: do not stop it.
      expect(await page.getByText(text?.caution ?? '?').isVisible()).toBe(true);
      await page.goto(on.site.url);
      await check(page);
      await page.locator('button[value="result"]').click();
      await titled(page, say('result.title')).waitFor();
      const names = await page.locator('article:has(> header) header').allTextContents();
      for (const id of ['diuretics', 'statins'] as const)
        expect(names.some((name) => name.includes(words.causes[id]?.name ?? '?'))).toBe(true);
    });
    expect(faults).toEqual([]);
  });

  it('4: is it restless legs, side by side with a cramp and one telling question', async () => {
    const faults = await travel(async (page) => {
      await link(page, say('home.look-alikes-go')).click();
      const name = articles.mimics['restless-legs']?.name ?? '';
      await page.locator('main').getByRole('link', { name }).first().click();
      expect(await heading(page)).toBe(name);
      const question = articles.mimics['restless-legs']?.tellingQuestion ?? '?';
      expect(await page.getByText(question).first().isVisible()).toBe(true);
      const rows = page.locator('table', { hasText: say('page.compare') }).locator('tbody tr');
      expect(await rows.count()).toBe(mimics['restless-legs'].distinguish.length);
    });
    expect(faults).toEqual([]);
  });

  it('5: is magnesium worth it, with the verdict and the studies drawn', async () => {
    const faults = await travel(async (page) => {
      await link(page, say('home.relief-go')).click();
      await link(page, words.remedies['magnesium']?.name ?? '').click();
      expect(remedies.magnesium.verdict).toBe('does-not-help');
      const verdict = say('pages.relief.verdict', { verdict: say('page.verdict.does-not-help') });
      expect(await page.getByText(verdict).isVisible()).toBe(true);
      const plots = page.locator('table:has(svg)');
      expect(await plots.count()).toBeGreaterThan(0);
      expect(await plots.first().locator('svg rect').count()).toBeGreaterThan(0);
      // The drawing has its words.
      expect(await plots.first().locator('tbody tr').first().innerText()).toMatch(/\d/);
      await page.locator('main a[href*="/evidence/"]').first().click();
      expect(await page.locator('main a[href^="https://"]').count()).toBeGreaterThan(0);
    });
    expect(faults).toEqual([]);
  });
});
