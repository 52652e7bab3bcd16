const GIVEN = import.meta.env['VITE_SITE_ORIGIN'] as string | undefined;

/** Where the site is served, for addresses that have to be whole. Set when it is built; the start command's own otherwise. */
const ORIGIN = new URL(GIVEN || 'http://127.0.0.1:4173').origin;

/** A whole address of a link as it stands on a page. */
export function absolute(href: string, on: { readonly href: string }): string {
  const { pathname, hash } = new URL(href, on.href);
  return ORIGIN + pathname + hash;
}
