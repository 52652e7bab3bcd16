/// <reference lib="dom" />
import pages from '@cramps/content/pages/en';
import words from '@cramps/content/words/en';
import { createSay } from '@cramps/ui/say';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { onSite } from './on-site.ts';
import { PAGE_TYPES } from './site-pages.ts';

/** What WCAG 2.2 asks for and axe cannot see; docs/accessibility.md names these tests by their titles. */
const say = createSay({ ...words, ui: { ...words.ui, ...pages } });

const on = onSite();
let context: BrowserContext;
afterEach(() => context.close());

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await on.browser.newContext({
    viewport: { width: 360, height: 640 },
    serviceWorkers: 'block',
    // Styles of these tests stand beside those the policy allows.
    bypassCSP: true,
    ...options,
  });
  return context.newPage();
}

/** What stands in the way of whoever stopped here with the Tab key; nothing when all is well. */
const faultOfStop = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return 'nothing has the focus';
    const drawn = [at, at.closest('label')].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
    const name = `${at.tagName} ${at.textContent?.trim().slice(0, 40)}`;
    if (!drawn) return `${name}: no ring`;
    const { left, top, width, height } = at.getBoundingClientRect();
    const seen = document.elementFromPoint(
      Math.min(innerWidth - 1, left + width / 2),
      Math.min(innerHeight - 1, Math.max(0, top + height / 2)),
    );
    const isSeen = seen && (at.contains(seen) || seen.contains(at) || at.closest('label')?.contains(seen));
    return isSeen ? null : `${name}: behind something`;
  });

/** Goes on with the Tab key until it is on what is looked for; every stop on the way is looked at. */
async function tabTo(page: Page, selector: string, faults: string[]): Promise<void> {
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab');
    const fault = await faultOfStop(page);
    if (fault) faults.push(fault);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`the Tab key does not come to ${selector}`);
}

describe('with the keyboard alone', () => {
  it('the check goes from its start to the result, and each stop is seen', async () => {
    const page = await open();
    const faults: string[] = [];
    const isFocused = (title: string) =>
      expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(title);
    await page.goto(`${on.site.url}/check`);
    await tabTo(page, 'textarea', faults);
    await page.keyboard.type('My left calf cramps at night.');
    await tabTo(page, 'button[value="read"]', faults);
    await page.keyboard.press('Enter');
    await isFocused(say('check.confirm.title'));
    await tabTo(page, 'input[type="checkbox"]', faults);
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(false);
    await page.keyboard.press('Space');
    await tabTo(page, 'button[value="continue"]', faults);
    await page.keyboard.press('Enter');
    await page.locator('button[value="back"]').waitFor();
    for (const question of [1, 2]) {
      await page.getByText(say('check.question.place', { n: question })).waitFor();
      // Anything else could be an emergency, which ends the questions.
      await tabTo(page, 'input[value="unsure"]', faults);
      await page.keyboard.press('Space');
      await tabTo(page, 'button[value="continue"]', faults);
      await page.keyboard.press('Enter');
    }
    await page.getByText(say('check.question.place', { n: 3 })).waitFor();
    await tabTo(page, 'button[value="result"]', faults);
    await page.keyboard.press('Enter');
    await isFocused(say('result.title'));
    // And on over everything the result offers, to the first link of the warning signs.
    await tabTo(page, 'a[href^="tel:"]', faults);
    expect(faults).toEqual([]);
  });

  it('a fault is said, has the focus, and is tied to its field', async () => {
    const page = await open();
    const faults: string[] = [];
    await page.goto(`${on.site.url}/check`);
    await tabTo(page, 'button[value="read"]', faults);
    await page.keyboard.press('Enter');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
    const field = page.locator('textarea');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect((await field.getAttribute('aria-describedby'))?.split(' ')).toContain(
      await alert.getAttribute('id'),
    );
    expect(await page.title()).toContain(say('check.problems.empty.title'));
    expect(faults).toEqual([]);
  });

  it('the hold timer starts, pauses and says so', async () => {
    const page = await open();
    const faults: string[] = [];
    await page.goto(`${on.site.url}/now`);
    await page.locator('[data-hold][data-ready]').waitFor();
    await tabTo(page, 'button[name="hold"][value="toggle"]', faults);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: say('now.hold.pause') }).waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: say('now.hold.resume') }).waitFor();
    expect(faults).toEqual([]);
  });

  it.each(['/', '/medicines', '/relief/magnesium', '/get-help'])('every stop on %s is seen', async (path) => {
    const page = await open();
    await page.goto(on.site.url + path);
    // The bar that announces a new version lies over the foot of the screen.
    await page.evaluate(() => document.querySelector('[data-service-worker]')?.removeAttribute('hidden'));
    const faults: string[] = [];
    for (let stops = 0; stops < 40; stops++) {
      await page.keyboard.press('Tab');
      // Behind the last one the browser itself is next.
      if (stops > 0 && (await page.evaluate(() => document.activeElement === document.body))) break;
      const fault = await faultOfStop(page);
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
});

/** The lines of an accessibility tree that name something, without how deep they stand. */
const outline = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).ariaSnapshot())
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^- (?:heading|textbox|button|checkbox|radio|group|alert|link)\b/.test(line))
    .map((line) => line.replace(/:$/, '').replace(/^- /, ''));

describe('for a screen reader', () => {
  it('the start of the check is read in its order, each field with its name', async () => {
    const page = await open();
    await page.goto(`${on.site.url}/check`);
    expect((await outline(page, 'form[data-check]')).slice(0, 4)).toEqual([
      `heading "${say('check.start.title')}" [level=1]`,
      `textbox "${say('check.start.text.label')}"`,
      `button "${say('check.start.text.go')}"`,
      `button "${say('check.start.questions.go')}"`,
    ]);
    const [skip, home] = await outline(page, 'body');
    expect([skip, home]).toEqual([`link "${say('site.skip')}"`, `link "${say('site.name')}"`]);
    // Help stands in the same place on every step: the warning signs come after the form.
    const all = await outline(page, 'main');
    expect(all.indexOf(`heading "${say('red-flags.title')}" [level=2]`)).toBeGreaterThan(
      all.indexOf(`button "${say('check.start.questions.go')}"`),
    );
  });

  it('a question is a group with its name, its answers in order, and then the ways on', async () => {
    const page = await open();
    await page.goto(`${on.site.url}/check`);
    await page.locator('button[value="questions"]').click();
    await page.locator('button[value="continue"]').click();
    await page.getByText(say('check.question.place', { n: 1 })).waitFor();
    const lines = await outline(page, 'form[data-check]');
    const [group = '', heading = ''] = lines;
    const title = /^heading "(.+)" \[level=1\]$/.exec(heading)?.[1];
    expect(Object.values(words.questions).map((question) => question.title)).toContain(title);
    expect(group).toBe(`group "${title}"`);
    const answers = lines.filter((line) => /^(?:checkbox|radio) /.test(line));
    expect(answers.length).toBeGreaterThan(2);
    expect(answers.at(-1)).toContain(`"${say('check.question.unsure')}"`);
    expect(lines.slice(2, 2 + answers.length)).toEqual(answers);
    expect(lines.slice(2 + answers.length)[0]).toBe(`button "${say('check.actions.continue')}"`);
  });
});

/** WCAG 1.4.12, word for word. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;
/** As a browser does when its letters are set to twice the size. */
const DOUBLED = 'html { font-size: 200% !important; }';

/** What is lost on a page as it stands: pushed out at the side, or cut off. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
      (element) => {
        const { overflowX, overflowY, position } = getComputedStyle(element);
        if (position === 'absolute' || element.closest('svg, [aria-hidden="true"], pre')) return false;
        const hides = (value: string) => value === 'hidden' || value === 'clip';
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      },
    );
    return [
      ...(over > 0 ? [`${over} pixels wider than the screen`] : []),
      ...cut.map(({ outerHTML }) => outerHTML.slice(0, 120)),
    ];
  });

describe('nothing is lost', () => {
  it.each([...PAGE_TYPES, '/check', '/now', '/look'])(
    'of %s with text set wide, and with text of twice the size',
    async (path) => {
      const page = await open();
      await page.goto(on.site.url + path);
      const spaced = await page.addStyleTag({ content: SPACED });
      expect(await lost(page)).toEqual([]);
      await spaced.evaluate((style) => (style as Element).remove());
      await page.setViewportSize({ width: 1280, height: 1024 });
      await page.addStyleTag({ content: DOUBLED });
      expect(await lost(page)).toEqual([]);
    },
  );

  it('of the result with text set wide', async () => {
    const page = await open();
    await page.goto(`${on.site.url}/check`);
    await page
      .locator('textarea')
      .fill('I am 67. My left calf cramps at night. I take furosemide and a statin.');
    await page.locator('button[value="read"]').click();
    await page.locator('button[value="result"]').click();
    await page.getByRole('heading', { name: say('result.title') }).waitFor();
    await page.addStyleTag({ content: SPACED });
    expect(await lost(page)).toEqual([]);
  });
});

it('nothing moves for whoever asked for less motion', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  for (const path of ['/', '/now', '/check', '/diary']) {
    await page.goto(on.site.url + path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return (
            animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
          );
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 100)),
    );
    expect([path, moving]).toEqual([path, []]);
  }
});
