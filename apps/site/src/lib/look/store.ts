import { isLook, type Look } from './look.ts';

/**
 * Where the choice is kept: on the device, in the one store that the service worker and a page can both read. It outlives
 * the stores of pages, whose names begin otherwise.
 */
const STORE = 'look';
const KEY = '/look/chosen';

/** What was chosen on this device, if anything was. */
export async function chosenLook(): Promise<Look | null> {
  const kept = await (await caches.match(KEY, { cacheName: STORE }))?.text();
  return isLook(kept) ? kept : null;
}

/** @throws DOMException where the browser keeps nothing, as in some private windows */
export async function keepLook(look: Look): Promise<void> {
  await (await caches.open(STORE)).put(KEY, new Response(look));
}
