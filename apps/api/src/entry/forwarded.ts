/**
 * The address of a client behind proxies of one's own: each adds the address it was called from at the end, so the last
 * `proxies` entries can be trusted and everything before them is made up as easily as not.
 */
export function forwardedAddress({ headers }: Pick<Request, 'headers'>, proxies: number): string | undefined {
  if (proxies === 0) return undefined;
  return headers.get('X-Forwarded-For')?.split(',').at(-proxies)?.trim() || undefined;
}
