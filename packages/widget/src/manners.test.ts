import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { button, openCheck, say, visitor, type Visitor } from '../test-host/visitor.ts';

/** What a guest leaves alone: the built files on a page of somebody else. */
/** What the README tells a page to add. */
const PLACE =
  'cramp-check { display: flow-root; min-height: 1940px } @media (min-width: 48rem) { cramp-check { min-height: 1240px } }';
/** Longer than a browser puts down to a click. */
const LATER_MS = 900;

let us: Visitor;
let page: Page;

beforeAll(async () => (us = await visitor()));
afterAll(() => us.close());
afterEach(async () => {
  us.host.held.clear();
  expect(us.complaints.splice(0)).toEqual([]);
  await page.close();
});

const approach = async () => {
  await page.locator('cramp-check').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
};
/** Opens the check and goes on to a result by questions. */
async function toResult(): Promise<void> {
  await openCheck(page);
  await button(page, 'check.start.questions.go').click();
  await button(page, 'check.actions.continue').click();
  await button(page, 'check.actions.result').click();
  await page.getByRole('heading', { name: say('result.title') }).waitFor();
}
/** Keeps a file back until the function that it returns is called. */
function hold(path: string): () => void {
  let release = (): void => {};
  us.host.held.set(path, new Promise<void>((resolve) => (release = resolve)));
  return release;
}

it('leaves no name, no style and no attribute behind on the page', async () => {
  page = await us.open();
  await page.addInitScript(() => {
    const names = new Set(Object.getOwnPropertyNames(window));
    Object.assign(document, {
      namesAdded: () => Object.getOwnPropertyNames(window).filter((name) => !names.has(name)),
    });
  });
  await page.goto(`${us.host.origin}/test-host/index.html`, { waitUntil: 'networkidle' });
  const traces = () =>
    page.evaluate(() => ({
      // A page's own elements with an id are names of the window too.
      names: (document as unknown as { namesAdded: () => string[] })
        .namesAdded()
        .filter((name) => !document.getElementById(name)),
      sheets: document.styleSheets.length,
      adopted: document.adoptedStyleSheets.length,
      head: document.head.childElementCount,
      attributes: [document.documentElement, document.body].map((each) => each.attributes.length),
      elements: document.querySelectorAll('*').length,
    }));
  const before = await traces();
  expect(before).toMatchObject({ names: [], sheets: 1, adopted: 0 });
  await toResult();
  expect(await traces()).toEqual(before);
});

/** Writes down what moves on the page that nobody moved. */
const noteShifts = (): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(document, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shifts = (): Promise<number[]> =>
  page.evaluate(() => (document as unknown as { shifts: number[] }).shifts);

it('moves nothing on the page that nobody moved', async () => {
  page = await us.open();
  await noteShifts();
  await page.goto(`${us.host.origin}/test-host/index.html`, { waitUntil: 'networkidle' });
  await approach();
  await toResult();
  expect(await shifts()).toEqual([]);
});

it.each([360, 768, 1280])(
  'moves nothing on a slow line where the page keeps its place, %i pixels wide',
  async (width) => {
    page = await us.open();
    await page.setViewportSize({ width, height: 800 });
    await noteShifts();
    await page.addInitScript((rule) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets = [sheet];
    }, PLACE);
    const [card, checker] = [hold('/dist/cramp-check.js'), hold('/dist/checker.js')];
    await page.goto(`${us.host.origin}/test-host/index.html`, { waitUntil: 'commit' });
    await page.locator('cramp-check').scrollIntoViewIfNeeded();
    await page.waitForTimeout(LATER_MS);
    card();
    await button(page, 'widget.invite.go.relief').waitFor();
    await page.waitForTimeout(LATER_MS);
    expect(await shifts()).toEqual([]);
    await button(page, 'widget.invite.go.relief').click();
    await page.waitForTimeout(LATER_MS);
    checker();
    await page.locator('cramp-check form').waitFor();
    await page.waitForTimeout(LATER_MS);
    expect(await shifts()).toEqual([]);
  },
);

it('takes neither the focus nor the place of somebody who is busy elsewhere', async () => {
  page = await us.visit('index.html');
  await page.getByRole('link', { name: 'Corner Pharmacy' }).focus();
  await approach();
  const { left, y } = await page.evaluate(() => ({ left: document.activeElement?.localName, y: scrollY }));
  expect(left).toBe('a');
  await page
    .locator('cramp-check')
    .evaluate((tag) => ((tag as HTMLElement & { theme: string }).theme = 'dark'));
  expect(await page.evaluate(() => scrollY)).toBe(y);
});

it('does not scroll when it opens in view', async () => {
  page = await us.visit('index.html');
  await page.locator('cramp-check').evaluate((tag) => tag.setAttribute('start', 'text'));
  await page.locator('cramp-check').evaluate((tag) => scrollBy(0, tag.getBoundingClientRect().top - 80));
  const before = await page.evaluate(() => scrollY);
  await button(page, 'widget.invite.go.text').click();
  await page.locator('cramp-check form').waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

it('bears being removed, put back and cloned while the checker is on its way', async () => {
  page = await us.visit('index.html');
  const arrive = hold('/dist/checker.js');
  await button(page, 'widget.invite.go.relief').click();
  await page.getByText(say('widget.loading')).waitFor();
  await page.locator('#main').evaluate((tag) => {
    const copy = tag.cloneNode(true) as HTMLElement;
    copy.id = 'copy';
    tag.after(copy);
    const other = tag.cloneNode(true) as HTMLElement;
    other.id = 'gone';
    tag.after(other);
    other.remove();
    const place = tag.parentElement;
    tag.remove();
    place?.prepend(tag);
  });
  arrive();
  await page.locator('#main form').waitFor();
  expect(await page.locator('#copy form').count()).toBe(0);
  await page
    .locator('#copy')
    .getByRole('button', { name: say('widget.invite.go.relief') })
    .click();
  await page.locator('#copy form').waitFor();
  expect(await page.locator('cramp-check').count()).toBe(2);
});

it('gives everything back when it is taken away', async () => {
  page = await us.visit('index.html');
  await toResult();
  await page.locator('cramp-check').evaluate((tag) => tag.remove());
  const session = await page.context().newCDPSession(page);
  const counts = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };
  /** Mounts and opens it a number of times; tells how many of the tags are still held afterwards. */
  const visits = (times: number) =>
    page.evaluate(async (n) => {
      const refs: WeakRef<Element>[] = [];
      for (let at = 0; at < n; at++) {
        const tag = document.createElement('cramp-check');
        document.querySelector('main')?.append(tag);
        tag.shadowRoot?.querySelector('button')?.click();
        await new Promise(requestAnimationFrame);
        refs.push(new WeakRef(tag));
        tag.remove();
      }
      Object.assign(document, { refs });
    }, times);
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return page.evaluate(
      () => (document as unknown as { refs: WeakRef<Element>[] }).refs.filter((ref) => ref.deref()).length,
    );
  };
  await visits(5);
  await expect.poll(held).toBeLessThanOrEqual(1);
  const before = await counts();
  await visits(100);
  await expect.poll(held).toBeLessThanOrEqual(1);
  const after = await counts();
  // One tag may still be on its way out; a hundred are not.
  expect(after.nodes - before.nodes).toBeLessThan(500);
  expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20);
});

it('can be made inert', async () => {
  page = await us.visit('index.html');
  await page.locator('cramp-check').evaluate((tag) => ((tag as HTMLElement).inert = true));
  await page.getByRole('link', { name: 'Corner Pharmacy' }).focus();
  for (let n = 0; n < 6; n++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('cramp-check');
  }
});

it('holds still for people who want less motion', async () => {
  page = await us.visit('index.html', { reducedMotion: 'reduce' });
  await toResult();
  const moving = await page.locator('cramp-check').evaluate(
    (tag) =>
      [...(tag.shadowRoot?.querySelectorAll('*') ?? [])].filter((each) => {
        const { transitionDuration, animationName } = getComputedStyle(each);
        return (
          animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
        );
      }).length,
  );
  expect(moving).toBe(0);
});

it('prints dark on white in any theme, without buttons', async () => {
  page = await us.visit('index.html');
  await page.locator('cramp-check').evaluate((tag) => tag.setAttribute('theme', 'dark'));
  await page.emulateMedia({ media: 'print' });
  const ink = () =>
    page.locator('cramp-check').evaluate((tag) => {
      const { color, backgroundColor } = getComputedStyle(tag.shadowRoot?.querySelector('.card') as Element);
      return [backgroundColor, parseInt(/\d+/.exec(color)?.[0] ?? '255', 10) < 60];
    });
  expect(await ink()).toEqual(['rgb(255, 255, 255)', true]);
  expect(await button(page, 'widget.invite.go.relief').count()).toBe(0);
  expect(await page.getByText(say('widget.help.call')).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await toResult();
  await page.emulateMedia({ media: 'print' });
  expect(await ink()).toEqual(['rgb(255, 255, 255)', true]);
  expect(await page.getByRole('button').count()).toBe(0);
});

it('is as it was when somebody comes back to the page', async () => {
  page = await us.visit('index.html');
  await openCheck(page);
  await page.getByRole('textbox', { name: say('check.start.text.label') }).fill('calf');
  const kept = await page.evaluate(() => {
    // What the browser does with a page that it keeps: it is hidden and shown again, whole.
    for (const type of ['pagehide', 'pageshow'])
      dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
    return document.querySelector('cramp-check')?.shadowRoot?.querySelector('textarea')?.value;
  });
  expect(kept).toBe('calf');
  await page.goto(`${us.host.origin}/test-host/many.html`);
  await page.goBack({ waitUntil: 'networkidle' });
  await openCheck(page).catch(() => {});
  await page.getByRole('textbox', { name: say('check.start.text.label') }).waitFor();
});
