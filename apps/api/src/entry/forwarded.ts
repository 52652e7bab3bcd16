import type { Asked } from '../visit/visit.ts';

/**
 * The address of a client behind proxies of one's own: each adds the address it was called from at the end, so the last
 * `proxies` entries can be trusted and everything before them is made up as easily as not.
 */
export function forwardedAddress(header: Asked['header'], proxies: number): string | undefined {
  if (proxies === 0) return undefined;
  return header('x-forwarded-for')?.split(',').at(-proxies)?.trim() || undefined;
}
