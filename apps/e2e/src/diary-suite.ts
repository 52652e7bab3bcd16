import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach } from 'vitest';
import { openDiary } from './diary-page.ts';
import { onSite } from './on-site.ts';
import type { Running } from './servers.ts';

/** Twelve past three, at the end of November, in London. */
export const NIGHT = Date.parse('2026-11-30T03:12:40Z');

export interface Suite {
  readonly site: Running;
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the page complained of, the policy on content included. */
  readonly faults: readonly string[];
  /** Another browser profile in place of the present one, the diary not yet open. */
  fresh: (options?: Parameters<Browser['newContext']>[0]) => Promise<void>;
}

/** A new profile with an open diary for each test, all on one site and in one browser. */
export function diarySuite(): Suite {
  const on = onSite();
  let context: BrowserContext | null = null;
  let page: Page;
  let faults: string[] = [];
  const suite: Suite = {
    get site() {
      return on.site;
    },
    get context() {
      if (!context) throw new Error('no profile is open');
      return context;
    },
    get page() {
      return page;
    },
    get faults() {
      return faults;
    },
    async fresh(options = {}) {
      await context?.close();
      context = await on.browser.newContext({ timezoneId: 'Europe/London', locale: 'en-GB', ...options });
      page = await context.newPage();
      faults = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      await page.clock.setFixedTime(NIGHT);
    },
  };
  beforeEach(async () => {
    await suite.fresh();
    await openDiary(page, on.site.url);
  });
  afterEach(async () => {
    await context?.close();
    context = null;
  });
  return suite;
}
