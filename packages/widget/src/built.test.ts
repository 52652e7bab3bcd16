import { readFile } from 'node:fs/promises';
import { launchOptions } from '@cramps/browser';
import { contentVersion } from '@cramps/content';
import { lexicon } from '@cramps/content/lexicon/en';
import { match } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import { words } from '@cramps/content/words/en';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve, type Host } from '../test-host/serve.ts';

/** The built files, as a page of a publisher loads them: by a script tag, under a strict Content Security Policy. */
const TEXT = 'I am 67 and take furosemide. My calf goes hard at night. Stretching helps. No swelling.';
const profile = createParser(lexicon)(TEXT).profile;
const say = (path: string): string =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], words.ui) as string;

let host: Host;
let browser: Browser;
let page: Page;
let requests: string[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  const built = await readFile(new URL('../dist/checker.js', import.meta.url), 'utf8').catch(() => '');
  if (!built.includes(contentVersion)) {
    throw new Error(`dist/ is not built from content ${contentVersion}. Build the widget first: pnpm build`);
  }
  host = serve();
  browser = await chromium.launch(await launchOptions());
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});

beforeEach(async () => {
  host.faults.clear();
  requests = [];
  complaints = [];
  page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // That a file did not come is what some tests want.
    if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
      complaints.push(message.text());
  });
});
afterEach(() => page.close());

const visit = (name = 'index.html') =>
  page.goto(`${host.origin}/test-host/${name}`, { waitUntil: 'networkidle' });
const loaded = () => requests.map((request) => request.replace(`GET ${host.origin}`, ''));
const button = (path: string) => page.getByRole('button', { name: say(path), exact: true });

async function tell(text: string): Promise<void> {
  await button('widget.invite.go.relief').click();
  await page.getByRole('textbox', { name: say('check.start.text.label') }).fill(text);
  await button('check.start.text.go').click();
}

describe('on a page with a strict policy', () => {
  it('draws the card at once and loads the checker only when it is approached', async () => {
    await visit();
    await page.getByText(words.remedies['calf-stretch-during-cramp']?.steps[0] ?? '').waitFor();
    expect(loaded()).toEqual(['/test-host/index.html', '/test-host/host.css', '/dist/cramp-check.js']);
    expect(await page.locator('.fallback').isVisible()).toBe(false);
    await page.locator('cramp-check').scrollIntoViewIfNeeded();
    await expect.poll(loaded).toContain('/dist/checker.js');
    expect(loaded()).not.toContain('/dist/reader.js');
    expect(complaints).toEqual([]);
  });

  it('goes from words to the result of the package, and sends and keeps nothing', async () => {
    await visit();
    await tell(TEXT);
    await button('check.actions.result').click();
    await page.getByText(match(profile).resultId).waitFor();
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      location.search + location.hash,
    ]);
    expect(kept).toEqual([0, 0, '', 0, '']);
    expect(loaded()).toEqual([
      '/test-host/index.html',
      '/test-host/host.css',
      '/dist/cramp-check.js',
      '/dist/checker.js',
      '/dist/reader.js',
    ]);
    expect(complaints).toEqual([]);
  });

  it('needs no style element and no style attribute', async () => {
    await visit();
    await tell(TEXT);
    await button('check.actions.result').click();
    await page.getByText(match(profile).resultId).waitFor();
    const styled = await page.evaluate(
      () => document.querySelector('cramp-check')?.shadowRoot?.querySelectorAll('style, [style]').length,
    );
    expect(styled).toBe(0);
    const padding = await button('check.actions.again').evaluate((each) => getComputedStyle(each).minHeight);
    expect(padding).not.toBe('0px');
  });

  it('is as wide as its column and no wider', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await visit('many.html');
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.locator('#relief').getByRole('button').click();
    await page.locator('#relief form').waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});

describe('when a file does not come', () => {
  it('keeps the card, says so and tries again', async () => {
    host.faults.set('/dist/checker.js', 2);
    await visit();
    await page.locator('cramp-check').scrollIntoViewIfNeeded();
    await expect.poll(() => loaded().filter((path) => path.startsWith('/dist/checker.js'))).toHaveLength(1);
    await button('widget.invite.go.relief').click();
    await page.getByText(say('widget.failed')).waitFor();
    expect(await page.getByText(words.remedies['stand-flat-foot']?.short ?? '').isVisible()).toBe(true);
    await button('widget.retry').click();
    await page.getByRole('textbox', { name: say('check.start.text.label') }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps the words that were typed when they cannot be read yet', async () => {
    host.faults.set('/dist/reader.js', 2);
    await visit();
    await tell(TEXT);
    await page.getByText(say('widget.reading-failed')).waitFor();
    expect(await page.getByRole('textbox', { name: say('check.start.text.label') }).inputValue()).toBe(TEXT);
    await button('check.start.text.go').click();
    await button('check.actions.result').click();
    await page.getByText(match(profile).resultId).waitFor();
  });
});

it('stands several times on a page that brings it twice, each in its theme', async () => {
  await visit('many.html');
  const tags = page.locator('cramp-check');
  expect(await tags.count()).toBe(3);
  const backgrounds = await tags.evaluateAll((all) =>
    all.map((tag) => getComputedStyle(tag.shadowRoot?.querySelector('.card') as Element).backgroundColor),
  );
  expect(backgrounds[0]).not.toBe(backgrounds[1]);
  expect(backgrounds[2]).toBe(backgrounds[0]);
  expect(complaints).toEqual([]);
});

it('can be imported where there is no page', async () => {
  const files = ['index', 'define', 'cramp-check'].map(
    (name) => new URL(`../dist/${name}.js`, import.meta.url).href,
  );
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ file) as Promise<object>));
  expect(modules.map((each) => Object.keys(each))).toEqual([['CrampCheck'], ['CrampCheck'], ['CrampCheck']]);
});
