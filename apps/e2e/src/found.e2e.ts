import log from '@cramps/content/data/changes.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { atomFaults } from './atom-faults.ts';
import {
  inHead,
  isFile,
  linksIn,
  MADE_LATER,
  NOTHING_FOUND,
  pages,
  readFile,
  sizeOf,
  TOOLS,
  UNLISTED,
} from './made-pages.ts';

/** What a page says of itself to people who search, to previews and to programs. */
const ORIGIN = new URL(inHead(pages.get('/') ?? '', /<link rel="canonical" href="([^"]+)"/)).origin;
const listed = [...pages].filter(([path]) => !UNLISTED.has(path));
const read = listed.filter(([path]) => !TOOLS.has(path));
const beside = (path: string, ending: string) => `${path === '/' ? '/index' : path}.${ending}`;

const title = (html: string) => inHead(html, /<title>([^<]+)<\/title>/);
const meta = (html: string, name: string) =>
  inHead(html, new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`));

/** Values that stand on more than one page, with the pages. */
function repeated(value: (html: string) => string): string[] {
  const first = new Map<string, string>();
  return listed.flatMap(([path, html]) => {
    const text = value(html);
    const earlier = first.get(text);
    if (earlier === undefined) first.set(text, path);
    return earlier === undefined ? [] : [`${earlier} and ${path}: ${text}`];
  });
}
const outside = (value: (html: string) => string, least: number, most: number) =>
  listed
    .map(([path, html]) => [path, value(html)] as const)
    .filter(([, text]) => text.length < least || text.length > most)
    .map(([path, text]) => `${path}: ${text.length} characters: ${text}`);

describe('every page', () => {
  it('has a title of its own, as long as a list of results shows', () => {
    expect(repeated(title)).toEqual([]);
    // Titles of studies are cut and followed by who wrote them.
    expect(outside(title, 15, 85)).toEqual([]);
  });

  it('has a description of its own, of a sentence or two', () => {
    const description = (html: string) => meta(html, 'description');
    expect(repeated(description)).toEqual([]);
    expect(outside(description, 40, 165)).toEqual([]);
  });

  it('has one address', () => {
    const wrong = listed.filter(
      ([path, html]) => inHead(html, /<link rel="canonical" href="([^"]+)"/) !== ORIGIN + path,
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('says when it was checked and when it is due', () => {
    const undated = [...pages]
      .filter(([path]) => !TOOLS.has(path))
      .filter(([, html]) => !/Checked against its sources on \d+ \w+ \d{4}\. Due again on/.test(html));
    expect(undated.map(([path]) => path)).toEqual([]);
  });

  it('has a picture for previews, small and of the size they show', () => {
    const missing = listed.filter(([, html]) => !isFile(meta(html, 'og:image').slice(ORIGIN.length)));
    expect(missing.map(([path]) => path)).toEqual([]);
    for (const path of ['/', '/claims', '/causes/statins', '/medicines/furosemide', '/check']) {
      const png = Buffer.from(readFile(beside(path, 'png'), 'latin1'), 'latin1');
      expect([path, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([path, 1200, 630]);
      expect(sizeOf(beside(path, 'png'))).toBeLessThan(30_000);
    }
  });

  it('carries one document for programs, about itself, with the way to it', () => {
    for (const [path, html] of read) {
      const all = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      expect([path, all.length]).toEqual([path, 1]);
      const document = JSON.parse(all[0]?.[1] ?? '') as Record<string, unknown>;
      expect(document, path).toMatchObject({ '@type': 'MedicalWebPage', url: ORIGIN + path });
      const { itemListElement } = (document['breadcrumb'] ?? {}) as { itemListElement?: { url: string }[] };
      expect(itemListElement?.at(-1)?.url ?? ORIGIN + path, path).toBe(ORIGIN + path);
    }
  });
});

describe('a medicine of which nothing is known', () => {
  it('has a page for who looks for it here, and is not offered to search engines', () => {
    expect(NOTHING_FOUND.length).toBeGreaterThan(250);
    const robots = (path: string) => inHead(pages.get(path) ?? '', /<meta name="robots" content="([^"]*)"/);
    expect(NOTHING_FOUND.filter((path) => robots(path) !== 'noindex')).toEqual([]);
    expect(read.filter(([path]) => robots(path) !== '').map(([path]) => path)).toEqual([]);
    const offered = readFile('/sitemap.xml') + readFile('/llms.txt');
    expect(NOTHING_FOUND.filter((path) => new RegExp(`${path}(?:\\.md)?[<)]`).test(offered))).toEqual([]);
    const links = new Set(linksIn(pages.get('/medicines') ?? ''));
    expect(NOTHING_FOUND.filter((path) => !links.has(path))).toEqual([]);
  });

  it('says it once, and says what to do', () => {
    const html = pages.get('/medicines/zopiclone') ?? '';
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(main.match(/no proof/g)).toHaveLength(1);
    expect(main).toMatch(/Do not stop it alone/);
  });
});

describe('the twin in Markdown', () => {
  it('is beside every page, and linked from it', () => {
    const without = read.filter(
      ([path, html]) =>
        !html.includes(`<link rel="alternate" type="text/markdown" href="${ORIGIN}${beside(path, 'md')}"`) ||
        !isFile(beside(path, 'md')),
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('has all headings and all words of its page', () => {
    for (const path of ['/causes/statins', '/relief/magnesium', '/get-help', '/claims', '/about']) {
      const html = pages.get(path) ?? '';
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      const text = main.replaceAll(/<(nav|svg|style|script)\b.*?<\/\1>/gs, ' ').replaceAll(/<[^>]+>/g, ' ');
      const words = (of: string) => new Set(of.match(/\p{L}{3,}/gu));
      const twin = words(readFile(beside(path, 'md')));
      const lost = [...words(text)].filter((word) => !['amp', 'quot'].includes(word) && !twin.has(word));
      expect([path, lost]).toEqual([path, []]);
    }
  });

  it('names its sources, its day and what it is for, and leads to whole addresses', () => {
    const twin = readFile('/causes/statins.md');
    expect(twin).toContain('## All sources of this page');
    expect(twin).toMatch(/Checked against its sources on/);
    expect(twin).toMatch(/It does not diagnose/);
    expect(twin).toContain(`](${ORIGIN}/evidence/`);
    expect(twin).not.toMatch(/\]\((?!https?:|tel:)/);
    expect(twin).not.toMatch(/<\/?[a-z]/);
  });
});

describe('lists for programs', () => {
  it('name every page in the sitemap, with the day it was checked', () => {
    const map = readFile('/sitemap.xml');
    const entries = [
      ...map.matchAll(/<url><loc>([^<]+)<\/loc><lastmod>(\d{4}-\d\d-\d\d)<\/lastmod><\/url>/g),
    ];
    const paths = new Set(entries.map(([, loc = '']) => new URL(loc).pathname));
    expect(entries.length).toBe(map.match(/<url>/g)?.length);
    expect(read.map(([path]) => path).filter((path) => !paths.has(path))).toEqual([]);
    expect([...paths].filter((path) => !pages.has(path) && !MADE_LATER.has(path))).toEqual([]);
    expect(readFile('/robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  });

  it('lead from llms.txt to every page about one thing, in Markdown', () => {
    const list = readFile('/llms.txt');
    const named = [...list.matchAll(/\]\(([^)]+)\)/g)].map(([, href = '']) => new URL(href).pathname);
    expect(named.filter((path) => !isFile(path) && !MADE_LATER.has(path) && path !== '/diary')).toEqual([]);
    const about = listed.filter(([path]) => /^\/(causes|look-alikes|relief|medicines)\/./.test(path));
    expect(about.map(([path]) => `${path}.md`).filter((path) => !named.includes(path))).toEqual([]);
    expect(list).toMatch(/^# .+\n\n> General information/);
  });

  it('tell every release in a feed that is valid Atom', () => {
    const feed = readFile('/feed.xml');
    expect(atomFaults(feed)).toEqual([]);
    for (const { version } of log) expect(feed).toContain(`Content version ${version}`);
    expect(
      inHead(pages.get('/') ?? '', /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/),
    ).toMatch(/feed\.xml$/);
  });
});
