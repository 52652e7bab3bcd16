import { launchOptions } from '@cramps/browser';
import { chromium, type Page } from 'playwright-core';
import { writeFile } from 'node:fs/promises';
import { contentVersion } from '@cramps/content';
import { words } from '@cramps/content/words/en';
import { serve } from '../test-host/serve.ts';

/**
 * How long the widget keeps the main thread of a page busy at a stretch, from the built files. It counts the processor's time
 * and not the wall's, so that other work on the machine does not show, and tells it for a processor four times slower.
 */
const SLOWDOWN = 4;
const ROUNDS = 5;
const LIMIT_MS = 50;
/** What follows a step by itself counts as well. */
const AFTER_MS = 700;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
}

const say = (path: string): string =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], words.ui) as string;
const button = (page: Page, path: string) => page.getByRole('button', { name: say(path), exact: true });

/** What a person does, one after the other. */
const STEPS: readonly (readonly [name: string, act: (page: Page, origin: string) => Promise<unknown>])[] = [
  ['the card', (page, origin) => page.goto(`${origin}/test-host/index.html`)],
  ['the checker, on approach', (page) => page.locator('cramp-check').scrollIntoViewIfNeeded()],
  [
    'opening it',
    async (page) => {
      await button(page, 'widget.invite.go.relief').click();
      await page.locator('cramp-check form').waitFor();
    },
  ],
  ['reading words', (page) => tell(page)],
  ['the first question', (page) => button(page, 'check.actions.continue').click()],
  [
    'the next question',
    async (page) => {
      await page.locator('cramp-check input[value=unsure]').check();
      await button(page, 'check.actions.continue').click();
    },
  ],
  ['the result', (page) => button(page, 'check.actions.result').click()],
];

async function tell(page: Page): Promise<void> {
  await page
    .getByRole('textbox', { name: say('check.start.text.label') })
    .fill('I am 67 and take furosemide. My calf goes hard at night. Stretching helps. No swelling.');
  await button(page, 'check.start.text.go').click();
  await button(page, 'check.actions.continue').waitFor();
}

/** The longest task of the page's main thread while something is done, in milliseconds of processor time. */
async function longest(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  // What drives the page puts a script into it, which is not ours to count.
  await (await page.locator('html').elementHandle())?.waitForElementState('stable');
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await act();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(AFTER_MS);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && main.has(`${pid} ${tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

const host = serve();
const browser = await chromium.launch(await launchOptions());
const measured = STEPS.map((): number[] => []);
for (let round = 0; round < ROUNDS; round++) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  for (const [at, [, act]] of STEPS.entries())
    measured[at]?.push(await longest(page, () => act(page, host.origin)));
  await page.close();
}
await browser.close();
host.close();

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const rows = STEPS.map(([name], at) => {
  const slow = median(measured[at] ?? []) * SLOWDOWN;
  return `| ${name} | ${slow.toFixed(0)} ms | ${slow <= LIMIT_MS ? 'yes' : 'no'} |`;
});
const report = `# How long the widget keeps a page busy

The longest single task of the main thread, for a processor ${SLOWDOWN} times slower than the one that measured: processor time,
median of ${ROUNDS} rounds in Chromium, content ${contentVersion}. Made by \`npx -y pnpm@12 --filter @cramps/widget bench\`.

| step | longest task | within ${LIMIT_MS} ms |
| --- | ---: | --- |
${rows.join('\n')}
`;
await writeFile(new URL('../../../docs/reports/widget-main-thread.md', import.meta.url), report);
console.log(report);
