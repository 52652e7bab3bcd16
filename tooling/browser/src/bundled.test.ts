import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledChromium, unpackOnce } from './bundled.ts';
import { launchOptions } from './launch.ts';
import { probe } from './probe.ts';

let cache = '';

beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'chromium-cache-'));
});
afterAll(() => rm(cache, { recursive: true }));

describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the Chromium from npm', () => {
  it('is whole for everyone when two ask for it at once', async () => {
    const started = await Promise.all(
      [0, 1].map(async () => probe(join(await unpackOnce(cache), 'chromium'))),
    );
    expect(started.map(({ starts }) => starts)).toEqual([true, true]);
    expect(await readdir(cache), 'nothing half-done stays behind').toEqual([
      expect.stringMatching(/^chromium-\d/),
    ]);
  });

  it('opens a page', async () => {
    const found = { ...(await bundledChromium(cache)), from: 'bundled' as const };
    const browser = await chromium.launch(await launchOptions([], found));
    try {
      const page = await browser.newPage();
      await page.goto('data:text/html,<title>Lamp</title><p>calf</p>');
      expect(await page.title()).toBe('Lamp');
      expect(await page.evaluate('document.querySelector("p").getBoundingClientRect().height > 0')).toBe(
        true,
      );
    } finally {
      await browser.close();
    }
  });
});
