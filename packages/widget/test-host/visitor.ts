import { launchOptions } from '@cramps/browser';
import { words } from '@cramps/content/words/en';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { serve, type Host } from './serve.ts';

/** Somebody with a phone who visits the pages of this folder; what the browser complains of is kept. */
export interface Visitor {
  readonly host: Host;
  readonly browser: Browser;
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  readonly visit: (name: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Errors on pages, and all that stands in their console. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export async function visitor(): Promise<Visitor> {
  const host = serve();
  const browser = await chromium.launch(await launchOptions());
  const complaints: string[] = [];
  const open: Visitor['open'] = async (options) => {
    const viewport = { width: 390, height: 844 };
    const context = await browser.newContext({ viewport, locale: 'en-GB', ...options });
    const page = await context.newPage();
    page.once('close', () => void context.close().catch(() => {}));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
    return page;
  };
  return {
    host,
    browser,
    open,
    visit: async (name, options) => {
      const page = await open(options);
      await page.goto(`${host.origin}/test-host/${name}`, { waitUntil: 'networkidle' });
      return page;
    },
    complaints,
    close: async () => {
      await browser.close();
      host.close();
    },
  };
}

/** A message of the interface. */
export const say = (path: string): string =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], words.ui) as string;

export const button = (place: Page | Frame, path: string) =>
  place.getByRole('button', { name: say(path), exact: true });

/** Opens the first check of a place and waits until it is there. */
export async function openCheck(place: Page | Frame): Promise<void> {
  await button(place, 'widget.invite.go.relief').first().click();
  await place.locator('cramp-check form').first().waitFor();
}
