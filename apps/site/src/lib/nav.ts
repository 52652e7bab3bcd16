import { resolve } from '$app/paths';

/** The pages of the menu, in its order; their names are under `site.nav`. */
export const NAV = [
  { key: 'now', href: resolve('/now') },
  { key: 'check', href: resolve('/check') },
  { key: 'causes', href: resolve('/causes') },
  { key: 'look-alikes', href: resolve('/look-alikes') },
  { key: 'relief', href: resolve('/relief') },
  { key: 'medicines', href: resolve('/medicines') },
  { key: 'diary', href: resolve('/diary') },
] as const;

/** The rest of the pages, at the foot of each one. */
export const MORE = [
  { key: 'get-help', href: resolve('/get-help') },
  { key: 'claims', href: resolve('/claims') },
  { key: 'search', href: resolve('/search') },
  { key: 'evidence', href: resolve('/evidence') },
  { key: 'about', href: resolve('/about') },
  { key: 'developers', href: resolve('/developers') },
] as const;
