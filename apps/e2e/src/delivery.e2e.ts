import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, type Answer } from './get.ts';
import { at, launchSite } from '@cramps/site-report/launch';
import { inHead, pages } from './made-pages.ts';
import { startSite, type Running } from './servers.ts';

/** What the server sends around a page. */
let site: Running;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

const PAGE = '/causes/alcohol';
const MISSING = '/causes/stattins';
const ask = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  get(site.url + path, headers);

const execute = promisify(execFile);

/** What the image takes from the folder of the site, as its Dockerfile says. */
const copiedParts = (dockerfile: string) =>
  [...dockerfile.matchAll(/\/src\/apps\/site\/(\S+)/g)].map(([, part = '']) => part);

const KINDS = [
  PAGE,
  '/check',
  MISSING,
  '/causes/alcohol.md',
  '/causes/alcohol.png',
  '/feed.xml',
  '/service-worker.js',
];

it.each(KINDS)('sends every header that protects with %s', async (path) => {
  const { headers } = await ask(path);
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
    'strict-transport-security': expect.stringMatching(/^max-age=\d{8,}/) as string,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'permissions-policy': expect.stringContaining('geolocation=()') as string,
  });
  expect(headers).not.toHaveProperty('set-cookie');
  expect(headers).not.toHaveProperty('x-powered-by');
});

describe('the policy on content', () => {
  const policies = async () => [
    ...[...pages.values()].map((html) =>
      inHead(html, /<meta http-equiv="content-security-policy" content="([^"]*)"/),
    ),
    ...(await Promise.all(['/check', MISSING].map((path) => ask(path)))).map(
      ({ headers }) => headers['content-security-policy'] ?? '',
    ),
  ];

  it('is strict on every page', async () => {
    for (const policy of new Set(await policies())) {
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|data:|blob:|\*/);
      expect(policy).toMatch(/script-src 'self'(?: 'sha256-[^']+')*;/);
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("form-action 'self'");
    }
  });

  it('comes before anything it rules', () => {
    for (const [path, html] of pages) {
      const rules = html.indexOf('content-security-policy');
      expect(rules, path).toBeGreaterThan(0);
      expect(rules, path).toBeLessThan(html.search(/<style|<script/));
    }
  });
});

describe('packing', () => {
  it.each([PAGE, '/check', MISSING, '/causes/alcohol.md'])(
    '%s comes as the client wants it',
    async (path) => {
      const plain = await ask(path);
      const br = await ask(path, { 'accept-encoding': 'gzip, br' });
      const gzip = await ask(path, { 'accept-encoding': 'gzip' });
      expect(plain.headers).not.toHaveProperty('content-encoding');
      expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip']);
      expect(brotliDecompressSync(br.body).toString()).toBe(plain.body.toString());
      expect(gunzipSync(gzip.body).toString()).toBe(plain.body.toString());
      for (const { headers } of [br, gzip]) expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
      expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
    },
  );
});

describe('keeping', () => {
  it.each([PAGE, '/check', '/', '/feed.xml'])('%s is asked for again, and not sent again', async (path) => {
    const headers = { 'accept-encoding': 'br' };
    const first = await ask(path, headers);
    expect(first.headers['cache-control']).toMatch(/no-cache|max-age=0, must-revalidate/);
    const again = await ask(path, { ...headers, 'if-none-match': first.headers.etag ?? '' });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const other = await ask(path, { ...headers, 'if-none-match': '"other"' });
    expect(other.status).toBe(200);
  });

  it('keeps files for good that are named after what is in them', async () => {
    const font = inHead(pages.get('/') ?? '', /<link href="([^"]+\.woff2)"/);
    const { headers } = await ask(new URL(font, 'http://site/').pathname);
    expect(headers['cache-control']).toBe('public,max-age=31536000,immutable');
    expect(headers['content-type']).toBe('font/woff2');
  });
});

it.each([
  ['/causes/alcohol.md', 'text/markdown;charset=utf-8'],
  ['/llms.txt', 'text/plain;charset=utf-8'],
  ['/robots.txt', 'text/plain;charset=utf-8'],
  ['/feed.xml', 'application/xml;charset=utf-8'],
  ['/sitemap.xml', 'application/xml;charset=utf-8'],
  ['/causes/alcohol.png', 'image/png'],
  [PAGE, 'text/html;charset=utf-8'],
])('says of %s that it is %s', async (path, type) => {
  expect((await ask(path)).headers['content-type']?.replaceAll(' ', '')).toBe(type);
});

it('needs no installed package: what the image copies starts in an empty folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cramps-site-'));
  try {
    const parts = copiedParts(await readFile(join(at('apps/site'), 'Dockerfile'), 'utf8'));
    expect(parts).toContain('build-output');
    for (const part of parts) {
      await cp(join(at('apps/site'), part), join(folder, part), { recursive: true });
    }
    const copy = await launchSite(folder);
    const answers = await Promise.all(['/', '/check', '/causes/alcohol'].map((path) => get(copy.url + path)));
    const env = { ...process.env, PORT: new URL(copy.url).port };
    const health = () => execute(process.execPath, ['health-check.ts'], { cwd: folder, env });
    await health();
    await copy.stop();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await expect(health()).rejects.toThrow();
  } finally {
    await rm(folder, { recursive: true });
  }
});
