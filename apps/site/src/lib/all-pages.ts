import { resolve } from '$app/paths';
import { causes, medicines, mimics, remedies, sources, type Checked } from '@cramps/content';
import { restingOn } from './backlinks.ts';
import { contentChecked } from './checked.ts';
import { cutLinks } from './cut-names.ts';
import { hrefOf, type EntityKind } from './hrefs.ts';
import { MORE, NAV } from './nav.ts';
import { nothingFound } from './nothing-found.ts';

export interface PageOf {
  readonly kind: EntityKind | null;
  readonly id: string;
  readonly href: string;
  /** The day it was last held against its sources. */
  readonly on: string;
}

const of = (
  kind: EntityKind,
  record: Readonly<Record<string, { readonly id: string; readonly checked?: Checked }>>,
): PageOf[] =>
  Object.values(record).map(({ id, checked }) => ({
    kind,
    id,
    href: hrefOf(kind, id),
    on: checked?.on ?? contentChecked.on,
  }));

const latest = (days: readonly string[]) => days.reduce((a, b) => (a > b ? a : b), contentChecked.on);

/** Pages about one thing each. */
export const entityPages = (): PageOf[] => [
  ...of('cause', causes),
  ...of('mimic', mimics),
  ...of('remedy', remedies),
  ...of('medicine', medicines),
];

/** Those of them that say more than that nothing was found. */
export const listedEntityPages = (): PageOf[] =>
  entityPages().filter(({ kind, id }) => kind !== 'medicine' || !nothingFound.has(id));

/** Every page a search engine should know. */
export const allPages = (): PageOf[] => {
  const list = [
    resolve('/'),
    ...[...NAV, ...MORE].map(({ href }) => href),
    resolve('/developers/widget'),
    ...cutLinks().flatMap(({ links }) => links.map(({ href }) => href)),
  ];
  return [
    ...list.map((href) => ({ kind: null, id: href, href, on: contentChecked.on })),
    ...listedEntityPages(),
    ...Object.values(sources).map(({ id }) => ({
      kind: 'source' as const,
      id,
      href: hrefOf('source', id),
      on: latest(restingOn(id).flatMap(({ checked }) => checked?.on ?? [])),
    })),
  ];
};
