/**
 * `pnpm lighthouse [RUNS]`: Lighthouse as on a phone on the built site, the median of three runs a page, into
 * docs/reports/lighthouse.md. Ends with 1 where a mark is missed, and says by which audit.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArgs, findChromium } from '@cramps/browser';
import { launch } from 'chrome-launcher';
import { at, launchSite } from './launch-site.ts';
import { measure, type Measured } from './measure.ts';
import { PAGES } from './pages.ts';
import { missed, reportOf } from './report.ts';

const runs = Number(process.argv[2] ?? 3);
if (!Number.isInteger(runs) || runs < 1 || runs > 9) {
  console.error(`found     ${process.argv[2]}\nexpected  a number of runs from 1 to 9`);
  process.exit(1);
}

const { executablePath, env } = await findChromium();
const profile = await mkdtemp(join(tmpdir(), 'cramps-lighthouse-'));
const site = await launchSite();
const chrome = await launch({
  chromePath: executablePath,
  chromeFlags: [...chromiumArgs],
  envVars: { ...process.env, ...env },
  userDataDir: profile,
  logLevel: 'error',
});
const results: Measured[] = [];
try {
  for (const page of PAGES) {
    const measured = await measure({ ...page, url: site.url + page.path, port: chrome.port, runs });
    results.push(measured);
    console.log(page.path, Object.values(measured.scores).join(' '), missed(measured).join(', '));
  }
} finally {
  chrome.kill();
  await site.stop();
  await rm(profile, { recursive: true, force: true });
}

await writeFile(at('docs/reports/lighthouse.md'), reportOf(results, runs));
process.exitCode = results.some((one) => missed(one).length > 0) ? 1 : 0;
