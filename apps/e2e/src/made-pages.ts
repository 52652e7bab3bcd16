import { medicines } from '@cramps/content';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The pages as they were made ahead, and the files beside them; the site is built before these tests run. */
const built = join(import.meta.dirname, '../../site/build-output');
const root = join(built, 'prerendered');
const client = join(built, 'client');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);

const addressOf = (file: string) => `/${file.replace(/\.html$/, '').replace(/^index$/, '')}`;

/** Their HTML by address. */
export const pages: ReadonlyMap<string, string> = new Map(
  files.map((file) => [addressOf(file), readFileSync(join(root, file), 'utf8')]),
);

const statOf = (path: string) =>
  [root, client]
    .map((folder) => statSync(join(folder, path), { throwIfNoEntry: false }))
    .find((found) => found?.isFile());

/** Whether the site serves a file at an address. */
export const isFile = (path: string): boolean => statOf(path) !== undefined;

/** How many bytes it is; 0 where there is none. */
export const sizeOf = (path: string): number => statOf(path)?.size ?? 0;

export function readFile(path: string, encoding: BufferEncoding = 'utf8'): string {
  const folder = [root, client].find((one) => statSync(join(one, path), { throwIfNoEntry: false })?.isFile());
  return readFileSync(join(folder ?? root, path), encoding);
}

/** What a page weighs on the line, packed as it is served. */
export const weightOf = (path: string, encoding: 'br' | 'gz'): number =>
  sizeOf(`${path === '/' ? '/index' : path}.html.${encoding}`);

/**
 * Pages with something to run, and what. The first one, /now and /search keep the pages for a night without a line; /now has
 * a timer; /search looks things up as one types; the diary is a program; on /developers/widget the widget is tried out; /look
 * keeps what was chosen. All others carry no script.
 */
export const WITH_SCRIPT = new Set(['/', '/now', '/search', '/diary', '/developers/widget', '/look']);

/** To be used, not to be read: no day of checking, no twin in Markdown. */
export const TOOLS = new Set(['/diary', '/diary/paper', '/look']);

/** Pages that are made for each request. */
export const MADE_LATER = new Set(['/check']);

/** Medicines of which nothing is known but their name: hundreds of pages that say the same. */
export const NOTHING_FOUND: readonly string[] = Object.values(medicines)
  .filter(({ link }) => link === 'none-found')
  .map(({ id }) => `/medicines/${id}`);

/** Nobody looks for these with a search engine: one stands in for a page that cannot be reached, one is a switch. */
export const UNLISTED = new Set(['/offline', '/look', ...NOTHING_FOUND]);

const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The attribute of an element in the head, such as the content of a `<meta>`. */
export function inHead(html: string, pattern: RegExp): string {
  return plain(pattern.exec(html.slice(0, html.indexOf('</head>')))?.[1] ?? '');
}

/** Every link of a page. */
export const linksIn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href = '']) => plain(href));
export const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));

/** A link as an address on this site, or null where it leads away. */
export function inside(href: string, from: string): URL | null {
  const url = new URL(href, `http://site${from}`);
  return url.origin === 'http://site' ? url : null;
}
