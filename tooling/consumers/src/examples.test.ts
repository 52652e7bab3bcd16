import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { launchOptions } from '@cramps/browser';
import { pack, type Packed } from '@cramps/pack/packed';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** The examples of the widget: built against the package as it is published, and driven in a real browser. */
const run = promisify(execFile);
const require = createRequire(import.meta.url);
const EXAMPLES = join(import.meta.dirname, '../../../examples');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

let temp = '';
let packed: Packed;
let browser: Browser;
let server: Server;

beforeAll(async () => {
  temp = await realpath(await mkdtemp(join(tmpdir(), 'cramps-examples-')));
  packed = await pack(dirname(require.resolve('@cramps/widget/package.json')), join(temp, 'packed'));
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = join(temp, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    readFile(file).then(
      (body) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  }).listen(0);
  browser = await chromium.launch(await launchOptions());
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(temp, { recursive: true });
});

/** Lays an example out as it is after an installation and runs its build. */
async function built(name: string): Promise<void> {
  const source = join(EXAMPLES, name);
  const folder = join(temp, name);
  await cp(source, folder, {
    recursive: true,
    filter: (path) => !/\/(node_modules|dist)$/.test(path),
  });
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    scripts: { build: string };
    dependencies: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  for (const each of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
    const place = join(folder, 'node_modules', each);
    await mkdir(dirname(place), { recursive: true });
    if (each === packed.name) await cp(packed.folder, place, { recursive: true });
    else await symlink(await realpath(join(source, 'node_modules', each)), place);
  }
  const path = [join(source, 'node_modules/.bin'), process.env['PATH']].join(':');
  await run('sh', ['-c', manifest.scripts.build], { cwd: folder, env: { ...process.env, PATH: path } }).catch(
    (error: Error & { stdout: string; stderr: string }) => {
      throw new Error(`${name} does not build:\n${error.stdout}\n${error.stderr}`);
    },
  );
}

it.each(['html', 'react', 'vue', 'svelte'])(
  'the %s example is built and comes to a result',
  async (name) => {
    await built(name);
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const complaints: string[] = [];
    const outside: string[] = [];
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('request', (request) => !request.url().startsWith(origin) && outside.push(request.url()));
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto(`${origin}/${name}/dist/`);
    await page.locator('cramp-check [part=button]').click();
    await page.locator('cramp-check button[value=questions]').click();
    await page.locator('cramp-check button[value=continue]').click();
    await page.locator('cramp-check input[value=unsure]').check();
    await page.locator('cramp-check button[value=result]').click();
    await expect.poll(() => page.locator('#told').textContent()).toContain('Questions answered: 1.');
    expect(await page.locator('cramp-check').evaluate((tag) => tag.getAttribute('locale'))).toBe('en-GB');
    expect(complaints).toEqual([]);
    expect(outside).toEqual([]);
    await page.close();
  },
  180_000,
);
