import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { SECURITY_HEADERS } from '#lib/security-headers.ts';

const PRELOADED = ['js', 'css', 'font'];

export const handle: Handle = async ({ event, resolve }) => {
  const response = await resolve(event, { preload: ({ type }) => PRELOADED.includes(type) });
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value);
  // An answer to a form holds what the person told.
  if (event.request.method === 'POST') response.headers.set('cache-control', 'no-store');
  return response;
};

/** Nothing of a request is logged: not its address, not its fields, not an error that might quote them. */
export const handleError: HandleServerError = () => {};
