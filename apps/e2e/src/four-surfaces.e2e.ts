import { startNode, startWorkerd } from '@cramps/api/start';
import { launchOptions } from '@cramps/browser';
import { clinicalCases } from '@cramps/content/cases';
import { match } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import lexicon from '@cramps/content/lexicon/en';
import words from '@cramps/content/words/en';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite, startWidgetHost, type Running } from './servers.ts';
import { checkInWidget, checkOnApi, checkOnSite, type Told } from './surfaces.ts';

/**
 * One person, four surfaces, one answer: a text typed into the site with JavaScript and without, into the widget on a plain
 * page, and posted to the API on Node and on workerd.
 */
const VIGNETTES = clinicalCases.filter(({ gold }) =>
  ['pregnancy', 'restless-legs', 'rhabdomyolysis'].includes(gold.primary[0] ?? ''),
);
const texts = [...new Map(VIGNETTES.map((one) => [one.gold.primary[0], one])).values()];

let browser: Browser;
let site: Running;
let host: Running;
let node: Running;
let workerd: Running;

beforeAll(async () => {
  [browser, site, host, node, workerd] = await Promise.all([
    launchOptions().then((options) => chromium.launch(options)),
    startSite(),
    startWidgetHost(),
    startNode(),
    startWorkerd(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([site, host, node, workerd].map((running) => running.stop()));
});

/** Runs a check in a fresh page and records every request it makes. */
async function inPage(javaScriptEnabled: boolean, run: (page: Page) => Promise<Told>) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const requests: { url: string; method: string }[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), method: request.method() }));
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  const told = await run(page);
  const url = page.url();
  await context.close();
  return { told, requests, faults, url };
}

describe.each(texts)('$id', ({ text }) => {
  it('has the same result and the same ranking everywhere, with sources on its reasons', async () => {
    const profile = createParser(lexicon)(text).profile;
    const own = match(profile);
    const [onNode, onWorkerd] = await Promise.all([
      checkOnApi(node.url, text),
      checkOnApi(workerd.url, text),
    ]);
    const withScript = await inPage(true, (page) => checkOnSite(page, site.url, text));
    const without = await inPage(false, (page) => checkOnSite(page, site.url, text));
    const inWidget = await inPage(true, (page) => checkInWidget(page, host.url, text));

    const surfaces = {
      onNode,
      onWorkerd,
      withScript: withScript.told,
      without: without.told,
      inWidget: inWidget.told,
    };
    for (const [surface, { resultId }] of Object.entries(surfaces))
      expect([surface, resultId]).toEqual([surface, own.resultId]);

    const ranking = own.ranked.map(({ id, decibans }) => [id, decibans]);
    for (const { ranked } of [onNode, onWorkerd])
      expect(ranked.map(({ id, decibans }) => [id, decibans])).toEqual(ranking);

    const nameOf = (id: string): string => words.causes[id]?.name ?? words.mimics[id]?.name ?? id;
    const best = own.ranked.filter(
      ({ id, reasons }) => id !== 'idiopathic' && reasons.some(({ decibans }) => decibans > 0),
    );
    for (const { told } of [withScript, without, inWidget]) {
      expect(told.names[0]).toBe(nameOf(best[0]?.id ?? ''));
      expect(new Set(told.names)).toEqual(new Set(own.ranked.map(({ id }) => nameOf(id))));
      expect(told.lines).toBeGreaterThan(0);
      expect(told.sourced).toBeGreaterThan(0);
      expect([told.names, told.sourced, told.lines]).toEqual([
        withScript.told.names,
        withScript.told.sourced,
        withScript.told.lines,
      ]);
    }
  });

  it('sends nothing anywhere with JavaScript, and only a form to its own page without', async () => {
    const withScript = await inPage(true, (page) => checkOnSite(page, site.url, text));
    const without = await inPage(false, (page) => checkOnSite(page, site.url, text));
    const inWidget = await inPage(true, (page) => checkInWidget(page, host.url, text));
    expect(withScript.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(inWidget.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    for (const [{ requests, faults }, origin] of [
      [withScript, site.url],
      [without, site.url],
      [inWidget, host.url],
    ] as const) {
      expect(faults).toEqual([]);
      expect(requests.length).toBeGreaterThan(0);
      expect(requests.filter(({ url }) => !url.startsWith(origin))).toEqual([]);
      // No answer in an address: no query, and no finding, medicine or word of the text in it.
      for (const { url } of requests) expect(new URL(url).search.replace(/^\?\/?\w*$/, '')).toBe('');
    }
    for (const { url } of [withScript, without]) expect(url).toBe(`${site.url}/check`);
  });
});

it('answers an empty and a nonsense text with help, and loses nothing', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    for (const text of ['', 'qwrtz zzkx blorp']) {
      await page.goto(`${site.url}/check`);
      await page.locator('textarea[name="text"]').fill(text);
      await page.locator('button[value="read"]').click();
      await page.locator('textarea[name="text"][aria-invalid="true"]').waitFor();
      expect(await page.locator('textarea[name="text"]').inputValue()).toBe(text);
    }
    await context.close();
  }
});
