import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { launchOptions } from '@cramps/browser';
import { findings, medicines } from '@cramps/content';
import { clinicalCases, layCases } from '@cramps/content/cases';
import { build } from 'esbuild';
import fc from 'fast-check';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unstable_startWorker } from 'wrangler';
import { binary } from './binary.ts';
import { consumer, type Consumer } from './consumer.ts';

/** The same people and the same texts, put to the packed package on every runtime it is made for. */
const SEED = 20_261_130;
const PROFILES = 50;
const TEXTS = 20;

interface Answers {
  readonly resultIds: readonly string[];
  readonly rankings: readonly (readonly string[])[];
  readonly decibans: readonly (readonly number[])[];
  readonly readings: readonly { readonly mentions: readonly object[] }[];
}

const anybody = fc.record(
  {
    findings: fc.dictionary(
      fc.constantFrom(...Object.keys(findings)),
      fc.constantFrom('present', 'absent', 'unknown'),
      { minKeys: 1, maxKeys: 40 },
    ),
    medicines: fc.uniqueArray(fc.constantFrom(...Object.keys(medicines)), { maxLength: 4 }),
    age: fc.integer({ min: 0, max: 120 }),
    sex: fc.constantFrom('female', 'male'),
  },
  { requiredKeys: ['findings'] },
);
const told = [...clinicalCases, ...layCases].map(({ text }) => text);
const asked = {
  profiles: fc.sample(anybody, { seed: SEED, numRuns: PROFILES }),
  texts: Array.from({ length: TEXTS }, (_, at) => told[Math.floor((at * told.length) / TEXTS)]),
};

let project: Consumer;

async function onWorkerd(): Promise<string> {
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  await project.write(
    'wrangler.json',
    JSON.stringify({ name: 'somebody-else', main: 'worker.mjs', compatibility_date: '2026-11-01' }),
  );
  const worker = await unstable_startWorker({
    config: join(project.folder, 'wrangler.json'),
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, logLevel: 'error' },
  });
  try {
    await worker.ready;
    return await (await fetch(await worker.url)).text();
  } finally {
    await worker.dispose();
  }
}

async function inChromium(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(project.folder, 'answers.mjs')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    platform: 'browser',
    logLevel: 'error',
  });
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    return await page.evaluate<string>('bundle.answers()');
  } finally {
    await browser.close();
  }
}

const RUNTIMES = {
  workerd: onWorkerd,
  Deno: () => project.run(binary('deno'), 'run', '--no-prompt', '--node-modules-dir=manual', 'print.mjs'),
  Bun: () => project.run(binary('bun'), 'run', 'print.mjs'),
  Chromium: inChromium,
};

let onNode: Answers;

beforeAll(async () => {
  const source = dirname(createRequire(import.meta.url).resolve('@cramps/content/package.json'));
  project = await consumer(
    source,
    ['@noble/hashes', 'minisearch'],
    ['answers.mjs', 'print.mjs', 'worker.mjs'],
  );
  await project.write('asked.json', JSON.stringify(asked));
  onNode = JSON.parse(await project.run(process.execPath, 'print.mjs')) as Answers;
}, 120_000);
afterAll(() => project.remove());

it('has something to compare', () => {
  expect(new Set(onNode.resultIds).size).toBe(PROFILES);
  expect(new Set(onNode.rankings.map((ranking) => ranking.join())).size).toBe(PROFILES);
  expect(onNode.readings).toHaveLength(TEXTS);
  for (const { mentions } of onNode.readings) expect(mentions).not.toEqual([]);
  const counts = [
    `${onNode.resultIds.length} result ids`,
    `${onNode.rankings.length} rankings`,
    `${onNode.decibans.flat().length} scores in decibans`,
    `${onNode.readings.length} texts read`,
  ];
  console.log(`${counts.join(', ')}: compared on Node, ${Object.keys(RUNTIMES).join(', ')}`);
});

it.each(Object.entries(RUNTIMES))(
  '%s says the same as Node, to the last digit',
  async (_, run) => {
    expect(JSON.parse(await run())).toEqual(onNode);
  },
  120_000,
);
