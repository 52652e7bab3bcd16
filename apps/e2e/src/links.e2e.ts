import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { causes, claims, mimics } from '@cramps/content';
import { describe, expect, it } from 'vitest';

/** The pages as they were made ahead; the site is built before these tests run. */
const root = new URL('../../site/build-output/prerendered/', import.meta.url).pathname;
const client = new URL('../../site/build-output/client/', import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

/** Pages that are made for each request. */
const MADE_LATER = new Set(['/check']);
const LIMIT = 14 * 1024;
/** Pages with something to run; the first one keeps the pages for the dark. The others carry no script. */
const WITH_SCRIPT = new Set(['/', '/search', '/now', '/offline', '/diary']);
/** Not to be read: it stands in for a page that cannot be reached. */
const UNDATED = new Set(['/offline', '/now', '/diary', '/diary/paper']);

const addressOf = (file: string) => `/${file.replace(/\.html$/, '').replace(/^index$/, '')}`;
const pages = new Map(
  files.map((file) => [addressOf(file), readFileSync(join(root, file), 'utf8')] as const),
);
const read = [...pages].filter(([path]) => !UNDATED.has(path));

const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
const idsIn = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
const inside = (href: string, from: string) => {
  const url = new URL(href, `http://site${from}`);
  return url.origin === 'http://site' ? url : null;
};

const isFile = (path: string) =>
  [root, client].some((folder) => statSync(join(folder, path), { throwIfNoEntry: false })?.isFile());

describe('pages made ahead', () => {
  it('are many', () => {
    expect(pages.size).toBeGreaterThan(600);
  });

  it('have no dead link', () => {
    const ids = new Map([...pages].map(([path, html]) => [path, idsIn(html)]));
    const dead = [...pages].flatMap(([path, html]) =>
      linksIn(html)
        .filter((href) => {
          const url = inside(href, path);
          if (!url || MADE_LATER.has(url.pathname)) return false;
          const there = ids.get(url.pathname);
          if (!there) return !isFile(url.pathname);
          return url.hash !== '' && !there.has(decodeURIComponent(url.hash.slice(1)));
        })
        .map((href) => `${path} -> ${href}`),
    );
    expect(dead.slice(0, 20)).toEqual([]);
  });

  it('have a title, a description and one address of their own', () => {
    const titles = new Map<string, string>();
    for (const [path, html] of pages) {
      const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
      expect(title, path).not.toBe('');
      if (UNDATED.has(path)) continue;
      expect(titles.get(title), `${path}: "${title}"`).toBeUndefined();
      titles.set(title, path);
      expect(/<meta name="description" content="[^"]{20,}"/.test(html), `${path}: description`).toBe(true);
      expect(/<link rel="canonical" href="https?:[^"]+"/.exec(html)?.length, `${path}: canonical`).toBe(1);
    }
  });

  it('say when they were checked and when they are due', () => {
    const undated = read.filter(
      ([, html]) => !/Checked against its sources on \d+ \w+ \d{4}\. Due again on/.test(html),
    );
    expect(undated.map(([path]) => path)).toEqual([]);
  });

  it('name all claims, causes and look-alikes within two clicks from the first page', () => {
    const near = new Set(linksIn(pages.get('/') ?? '').flatMap((href) => inside(href, '/')?.pathname ?? []));
    const reached = new Set(
      [...near].flatMap((path) =>
        linksIn(pages.get(path) ?? '').flatMap((href) => inside(href, path)?.pathname ?? []),
      ),
    );
    const wanted = [
      ...Object.keys(causes).map((id) => `/causes/${id}`),
      ...Object.keys(mimics).map((id) => `/look-alikes/${id}`),
    ];
    expect(wanted.filter((path) => !reached.has(path))).toEqual([]);
    const onClaims = idsIn(pages.get('/claims') ?? '');
    expect(near.has('/claims')).toBe(true);
    expect(Object.keys(claims).filter((id) => !onClaims.has(id))).toEqual([]);
  });

  it('carry no script but data', () => {
    const scripts = read
      .filter(([path]) => !WITH_SCRIPT.has(path))
      .filter(([, html]) => /<script(?! type="application\/ld\+json")|<link[^>]+modulepreload/.test(html));
    expect(scripts.map(([path]) => path)).toEqual([]);
  });

  it('carry JSON-LD that can be read', () => {
    for (const [path, html] of pages) {
      for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(JSON.parse(json), path).toMatchObject({ '@context': 'https://schema.org' });
      }
    }
  });

  it('weigh at most 14 KB with their styles, compressed', () => {
    // Compressed as it is served; the build leaves the compressed file beside each page.
    const heavy = files.flatMap((file) => {
      const { size } = statSync(join(root, `${file}.br`));
      return size > LIMIT ? [`${file}: ${size} bytes`] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('are all in the sitemap', () => {
    const map = readFileSync(join(root, 'sitemap.xml'), 'utf8');
    const listed = new Set(
      [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname),
    );
    const made = read.map(([path]) => path);
    expect(made.filter((path) => !listed.has(path))).toEqual([]);
    expect([...listed].filter((path) => !pages.has(path) && !MADE_LATER.has(path))).toEqual([]);
  });
});
