import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { button, openCheck, say, visitor, type Visitor } from '../test-host/visitor.ts';

/** The built files on pages that make it hard for a guest. */
let us: Visitor;
let page: Page;

beforeAll(async () => (us = await visitor()));
afterAll(() => us.close());
afterEach(async () => {
  expect(us.complaints.splice(0)).toEqual([]);
  await page.close();
});

/** The looks of the card and of its button, as far as a page might reach them. */
const looks = () =>
  page.locator('cramp-check').evaluate((tag) => {
    const style = (name: string) => getComputedStyle(tag.shadowRoot?.querySelector(name) as Element);
    const { color, backgroundColor, letterSpacing, wordSpacing, textTransform, textIndent, whiteSpace } =
      style('.card');
    const { minHeight, cursor, borderBottomWidth } = style('button');
    return [
      ...[color, backgroundColor, letterSpacing, wordSpacing, textTransform, textIndent, whiteSpace],
      ...[cursor, borderBottomWidth, parseFloat(minHeight) >= 44],
    ];
  });
const widest = () =>
  page
    .locator('cramp-check')
    .evaluate((tag) =>
      Math.max(
        ...[...(tag.shadowRoot?.querySelectorAll('.card, .card *') ?? [])]
          .filter((each) => each.checkVisibility() && !each.closest('svg'))
          .map((each) => each.getBoundingClientRect().right - tag.getBoundingClientRect().right),
      ),
    );

describe('a page whose styles take everything away and blow everything up', () => {
  it('does not reach into the card, nor into the check', async () => {
    page = await us.visit('index.html');
    const expected = await looks();
    await page.close();
    page = await us.visit('hostile.html');
    expect(await looks()).toEqual(expected);
    expect(await widest()).toBeLessThanOrEqual(1);
    await openCheck(page);
    expect(await widest()).toBeLessThanOrEqual(1);
    const area = page.getByRole('textbox', { name: say('check.start.text.label') });
    expect(await area.evaluate((each) => parseFloat(getComputedStyle(each).fontSize))).toBeLessThanOrEqual(
      36,
    );
  });
});

it('reads from left to right on a page that reads from right to left', async () => {
  page = await us.visit('rtl.html');
  await openCheck(page);
  const direction = await page
    .locator('cramp-check')
    .evaluate((tag) => getComputedStyle(tag.shadowRoot?.querySelector('form') as Element).direction);
  expect(direction).toBe('ltr');
  expect(await widest()).toBeLessThanOrEqual(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

it('works inside of another component, and its events come out of it', async () => {
  page = await us.visit('shadow.html');
  await page.evaluate(() => {
    document.addEventListener('cramp-check-start', (event) => (document.title = event.type));
  });
  await openCheck(page);
  await expect.poll(() => page.title()).toBe('cramp-check-start');
  const focused = await page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at?.textContent;
  });
  expect(focused).toBe(say('check.start.title'));
});

it('works in a frame, without taking the focus or the place of the page around it', async () => {
  page = await us.visit('frame.html');
  await page.locator('#search').focus();
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('The page has no frame.');
  await frame.locator('cramp-check').evaluate((tag) => tag.scrollIntoView({ block: 'nearest' }));
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  // Not by the mouse: to click, the test itself would scroll.
  await button(frame, 'widget.invite.go.relief').evaluate((each) => (each as HTMLElement).click());
  await frame.locator('cramp-check form').waitFor();
  await expect.poll(() => frame.evaluate(() => document.activeElement?.localName)).toBe('cramp-check');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

it('stands twenty times on a page, and is fetched once', async () => {
  page = await us.open();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${us.host.origin}/test-host/index.html`, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const place = document.querySelector('main');
    for (let n = 0; n < 19; n++) place?.append(document.createElement('cramp-check'));
  });
  await page.locator('cramp-check').last().scrollIntoViewIfNeeded();
  await page
    .locator('cramp-check')
    .last()
    .getByRole('button', { name: say('widget.invite.go.relief') })
    .click();
  await page.locator('cramp-check').last().locator('form').waitFor();
  await openCheck(page);
  expect(await page.locator('cramp-check form').count()).toBe(2);
  expect(await button(page, 'widget.invite.go.relief').count()).toBe(18);
  expect(requests.filter((url) => url.endsWith('/checker.js'))).toHaveLength(1);
  expect(requests.filter((url) => url.endsWith('/cramp-check.js'))).toHaveLength(1);
});

it('is useful from the first to the last byte of a slow connection', async () => {
  page = await us.open();
  const connection = await page.context().newCDPSession(page);
  await connection.send('Network.enable');
  await connection.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  let arrive = (): void => {};
  us.host.held.set('/dist/cramp-check.js', new Promise<void>((resolve) => (arrive = resolve)));
  await page.goto(`${us.host.origin}/test-host/index.html`, { waitUntil: 'commit' });
  await page.locator('.fallback').waitFor();
  arrive();
  await page.getByText(say('widget.help.call')).waitFor();
  expect(await page.locator('.fallback').isVisible()).toBe(false);
  await page.locator('cramp-check').evaluate((tag) => tag.scrollIntoView());
  await openCheck(page);
  us.host.held.clear();
});
