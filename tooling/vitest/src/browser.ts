import { launchOptions } from '@cramps/browser';
import { playwright } from '@vitest/browser-playwright';
import type { ViteUserConfig } from 'vitest/config';
import { merge, shared } from './node.ts';

/** A small phone: what fits here fits everywhere. */
const PHONE = { width: 390, height: 844 };

/** Shorter than a test may take, so that the message names the step that hangs. */
const STEP_MS = 10_000;

/**
 * Tests that run in a real Chromium: `x.browser.test.ts`. They import `page` and `userEvent` from `vitest/browser`.
 *
 * @param extra what this package wants on top, usually `{ plugins: [svelte()] }`
 * @throws Error when no Chromium starts on this machine, with what to do
 */
export async function browserConfig(extra: ViteUserConfig = {}): Promise<ViteUserConfig> {
  const browser: ViteUserConfig = {
    test: {
      name: 'browser',
      include: ['**/*.browser.test.ts'],
      expect: { poll: { timeout: STEP_MS } },
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions: await launchOptions(), actionTimeout: STEP_MS }),
        instances: [{ browser: 'chromium' }],
        viewport: PHONE,
        screenshotFailures: false,
      },
    },
  };
  return merge(shared, browser, extra);
}
