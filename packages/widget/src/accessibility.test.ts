import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { button, openCheck, say, visitor, type Visitor } from '../test-host/visitor.ts';

/** The built files, for people who see little or nothing, or who use no mouse. */
let us: Visitor;
let page: Page;

beforeAll(async () => (us = await visitor()));
afterAll(() => us.close());
afterEach(() => page.close());

/** Every step of the check, from the card to the result. */
const STEPS: readonly (readonly [name: string, go: () => Promise<unknown>])[] = [
  ['card', () => Promise.resolve()],
  ['start', () => openCheck(page)],
  ['confirm', () => button(page, 'check.start.questions.go').click()],
  ['question', () => button(page, 'check.actions.continue').click()],
  ['result', () => button(page, 'check.actions.result').click()],
];

describe.each(['light', 'dark'] as const)('by %s', (colorScheme) => {
  it.each([
    ['index.html', 'cramp-check'],
    ['many.html', 'cramp-check'],
    ['shadow.html', { fromShadowDom: ['shop-section', 'cramp-check'] as [string, string] }],
  ] as const)(
    'has nothing that axe objects to, step by step, on %s',
    async (name, place) => {
      page = await us.visit(name, { colorScheme });
      // Where several stand, their cards; the way through is the same.
      for (const [step, go] of name === 'many.html' ? STEPS.slice(0, 1) : STEPS) {
        await go();
        await page.waitForLoadState('networkidle');
        const { violations } = await new AxeBuilder({ page }).include(place).analyze();
        expect(violations.map(({ id, nodes }) => [step, id, nodes[0]?.html])).toEqual([]);
      }
    },
    60_000,
  );
});

it('is walked through by the keyboard alone, in the order it is read', async () => {
  page = await us.visit('index.html');
  await page.getByRole('link', { name: 'Corner Pharmacy' }).focus();
  const focused = () =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const box = at as HTMLInputElement | null;
      return box?.labels?.[0]?.textContent?.trim() ?? box?.textContent?.trim() ?? '';
    });
  const tab = async () => {
    await page.keyboard.press('Tab');
    return focused();
  };
  expect([await tab(), await tab(), await tab()]).toEqual([
    say('widget.relief.title'),
    '999',
    say('widget.invite.go.relief'),
  ]);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe(say('check.start.title'));
  expect(await tab()).toBe(say('check.start.text.label'));
  await page.keyboard.type('My calf goes hard at night');
  await tab();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe(say('check.confirm.title'));
  await button(page, 'check.actions.result').focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe(say('result.title'));
});

it('is read in an order that makes sense', async () => {
  page = await us.visit('index.html');
  await expect(await page.locator('cramp-check').ariaSnapshot()).toMatchFileSnapshot(
    '../snapshots/card.aria.yaml',
  );
  await openCheck(page);
  await expect(await page.locator('cramp-check form').ariaSnapshot()).toMatchFileSnapshot(
    '../snapshots/start.aria.yaml',
  );
});
