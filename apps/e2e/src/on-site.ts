import { launchOptions } from '@cramps/browser';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { startSite, type Running } from './servers.ts';

/** What the tests of a file share; not there before the first of them runs. */
export interface OnSite {
  readonly browser: Browser;
  readonly site: Running;
}

/** A browser of its own for a file of tests, and the built site. */
export function onSite(): OnSite {
  const shared: { browser?: Browser; site?: Running } = {};
  beforeAll(async () => {
    [shared.browser, shared.site] = await Promise.all([
      launchOptions().then((options) => chromium.launch(options)),
      startSite(),
    ]);
  });
  afterAll(async () => {
    await shared.browser?.close();
    await shared.site?.stop();
  });
  return shared as OnSite;
}
