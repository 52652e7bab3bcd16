/**
 * After one visit the site works without a line. What is kept is on a list made at build time: pages everybody gets, their
 * scripts and fonts. Nothing that a person sends or is answered is ever kept, and only GET requests pass through here.
 */
import { version } from '$app/env';
import { assets, immutable, prerendered } from '$app/manifest';
import { resolve } from '$app/paths';
import { self } from '$app/service-worker';
import { dress, isLook, themeOf } from '../lib/look/look.ts';
import { chosenLook, keepLook } from '../lib/look/store.ts';
import { filesNamedIn, importsOf, isKept } from './kept.ts';

const STORE = `cramps-${version}`;
/** How long a slow line may take before the kept page is shown instead. */
const PATIENCE_MS = 3000;

/** A cramp does not wait: these are there before anything else. The check itself is an empty form. */
const FIRST = ['/now', '/get-help', '/', '/check', '/diary', '/offline'].map((path) => resolve(path as '/'));
/** Where the switch of colours leads. */
const LOOK = resolve('/look');
const at = ({ path }: { path: string }) => `${resolve('/')}${path}`;
const REST = prerendered.map(at).filter(isKept);
const STATIC = assets.map(at);
/** The frame of every page and the page for faults, with styles: the check loads them without naming them in its HTML. */
const FRAME = immutable.map(at).filter((path) => /\/nodes\/[01]\.|\.css$/.test(path));

/** Puts one address into the store; what an earlier version keeps under the same fingerprint is not fetched again. */
async function keep(store: Cache, path: string): Promise<void> {
  if (await store.match(path)) return;
  const earlier = path.includes('/immutable/') ? await caches.match(path) : undefined;
  const answer = earlier ?? (await fetch(path, { cache: 'no-cache', credentials: 'omit' }));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  // A host of plain files may lead to the folder of a page; what is kept stands at the address that links name.
  await store.put(path, answer.redirected ? new Response(await answer.blob(), answer) : answer);
}

/** A page with the scripts, styles and fonts that its HTML names. */
async function keepPage(store: Cache, path: string): Promise<void> {
  await keep(store, path);
  const html = await (await store.match(path))?.text();
  await Promise.all(filesNamedIn(html ?? '', path).map((file) => keep(store, file)));
}

/** A script with everything it imports. */
async function keepScript(store: Cache, path: string): Promise<void> {
  await keep(store, path);
  const script = await (await store.match(path))?.text();
  for (const file of importsOf(script ?? '', path)) await keepScript(store, file);
}

let filling: Promise<void> | null = null;

/** The pages to read, one after the other: nobody's line is blocked, and what failed is tried again with the next page. */
async function fill(): Promise<void> {
  const { connection } = self.navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const store = await caches.open(STORE);
  for (const path of REST) await keepPage(store, path).catch(() => undefined);
}

self.addEventListener('install', (event) => {
  const install = async () => {
    const store = await caches.open(STORE);
    for (const path of FIRST) await keepPage(store, path);
    for (const path of FRAME) await keepScript(store, path);
    await Promise.allSettled(STATIC.map((path) => keep(store, path)));
  };
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  const takeOver = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('cramps-') && name !== STORE);
    await Promise.all(old.map((name) => caches.delete(name)));
  };
  event.waitUntil(takeOver());
});

/** The address of a page as links name it. */
function addressOf({ url }: Request): string {
  const { pathname } = new URL(url);
  return pathname === resolve('/') ? pathname : pathname.replace(/\/$/, '');
}

/** The page of the line if it comes soon, else the kept one, else the page that says what is kept. */
async function page(request: Request): Promise<Response> {
  const store = await caches.open(STORE);
  const kept = await store.match(addressOf(request), { ignoreVary: true });
  const fresh = fetch(request).then((answer) => (kept && answer.status >= 500 ? kept : answer));
  const late = new Promise<Response>((answer) => {
    if (kept) setTimeout(() => answer(kept), PATIENCE_MS);
  });
  const without = async () => kept ?? (await store.match(resolve('/offline'))) ?? Response.error();
  return Promise.race([fresh, late]).catch(without);
}

/** A page in the colours that were chosen, or dim after dark. */
async function dressed(request: Request): Promise<Response> {
  const answer = await page(request);
  const look = await chosenLook().catch(() => null);
  const theme = themeOf(look, new Date().getHours());
  const isPage = answer.headers.get('content-type')?.startsWith('text/html');
  if (!theme || !isPage) return answer;
  const { status, statusText, headers } = answer;
  return new Response(dress(await answer.text(), theme), { status, statusText, headers });
}

/** Keeps what was chosen with the switch, and shows the page again. */
async function choose({ searchParams, origin }: URL): Promise<Response> {
  const look = searchParams.get('to');
  const from = new URL(searchParams.get('from') ?? LOOK, origin);
  if (isLook(look)) await keepLook(look).catch(() => undefined);
  return Response.redirect(from.origin === origin ? from.href : resolve('/'), 303);
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const { origin, pathname } = url;
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname === LOOK && url.searchParams.has('to')) {
    event.respondWith(choose(url));
  } else if (request.mode === 'navigate') {
    event.respondWith(dressed(request));
    filling ??= fill().finally(() => (filling = null));
    event.waitUntil(filling);
  } else if (pathname.includes('/immutable/') || STATIC.includes(pathname)) event.respondWith(file(request));
});

// A page that was just opened for the first time is not under this worker yet; it asks for the rest itself. A worker that
// waits for the old pages to be closed takes over earlier when somebody wants to see the new ones.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data !== 'fill') return;
  filling ??= fill().finally(() => (filling = null));
  event.waitUntil(filling);
});
