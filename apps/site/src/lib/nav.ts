import { resolve } from '$app/paths';

/** The pages of the menu, in its order; their names are under `site.nav`. */
export const NAV = [
  { key: 'now', href: resolve('/') },
  { key: 'check', href: resolve('/check') },
  { key: 'causes', href: resolve('/causes') },
  { key: 'look-alikes', href: resolve('/look-alikes') },
] as const;
