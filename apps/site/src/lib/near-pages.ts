import { nearMisses } from '@cramps/content';
import { entityPages } from './all-pages.ts';
import { nameOf } from './names.ts';
import { MORE, NAV } from './nav.ts';
import { say } from './words.ts';

interface Link {
  readonly href: string;
  readonly name: string;
}

const lastOf = (path: string): string => path.replace(/\/+$/, '').split('/').at(-1) ?? '';

/** Everything that could have been meant: pages of the menus, and pages about one thing, each by the end of its address. */
function known(): Map<string, Link> {
  const menus = [...NAV, ...MORE].map(({ key, href }) => ({ href, name: say(`site.nav.${key}`) }));
  const entities = entityPages().map(({ kind, id, href }) => ({ href, name: nameOf(kind ?? 'cause', id) }));
  // A later one of the same name does not take the place of an earlier one.
  return new Map([...menus, ...entities].toReversed().map((link) => [lastOf(link.href), link]));
}

/** Pages whose address is like one that there is none of, the likest first. */
export function nearPages(pathname: string): Link[] {
  const pages = known();
  const wanted = lastOf(pathname).replace(/\.(?:html?|md|php|aspx?)$/i, '');
  return nearMisses(wanted, pages.keys()).flatMap((id) => pages.get(id) ?? []);
}
