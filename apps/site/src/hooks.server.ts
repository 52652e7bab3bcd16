import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { nearPages } from '#lib/near-pages.ts';
import { DEFAULT_HEADERS } from '#lib/default-headers.ts';
import { allowFirstNight, hasFirstNight } from '#lib/server/allow-first-night.ts';
import { compressed } from '#lib/server/compress.ts';
import { plainHtml } from '#lib/server/plain-html.ts';
import { startOnTouch } from '#lib/server/start-on-touch.ts';

const PRELOADED = ['js', 'css', 'font'];
/** Pages that can be read and filled in before their script runs. */
const STARTED_ON_TOUCH: ReadonlySet<string | null> = new Set(['/check', '/search']);

export const handle: Handle = async ({ event, resolve }) => {
  let policyOf = (policy: string) => policy;
  const response = await resolve(event, {
    preload: ({ type }) => PRELOADED.includes(type),
    transformPageChunk: ({ html: whole }) => {
      const plain = plainHtml(whole);
      const html = hasFirstNight(plain) ? allowFirstNight(plain) : plain;
      if (html !== plain) policyOf = allowFirstNight;
      if (!html.includes('__sveltekit_') || !STARTED_ON_TOUCH.has(event.route.id)) return html;
      const changed = startOnTouch(html);
      policyOf = (policy) => changed.policy(allowFirstNight(policy));
      return changed.html;
    },
  });
  const policy = response.headers.get('content-security-policy');
  if (policy) response.headers.set('content-security-policy', policyOf(policy));
  for (const [name, value] of Object.entries(DEFAULT_HEADERS)) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  // An answer to a form holds what the person told.
  if (event.request.method === 'POST') {
    response.headers.set('cache-control', 'no-store');
    response.headers.delete('etag');
  }
  return compressed(response, event.request.headers.get('accept-encoding'));
};

/**
 * Nothing of a request is logged: not its address, not its fields, not an error that might quote them. Where there is no
 * page, those that may have been meant are named.
 */
export const handleError: HandleServerError = ({ kind, error, event }) =>
  kind === 'framework' && error.status === 404 ? { near: nearPages(event.url.pathname) } : {};
