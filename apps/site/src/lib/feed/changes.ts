import type { EntityKind } from '../hrefs.ts';

/** A release as the change log of the content tells it. */
export interface Release {
  readonly version: string;
  readonly on: string;
  /** The release before; null for the first, in which everything is new. */
  readonly since: string | null;
  readonly added: Readonly<Record<string, readonly string[]>>;
  readonly removed: Readonly<Record<string, readonly string[]>>;
  readonly values: readonly { readonly path: string }[];
}

export interface PageChange {
  readonly what: 'added' | 'changed';
  readonly kind: EntityKind;
  readonly id: string;
}

/** What has a page, or a place on one, by its name in the change log. */
const KINDS: Readonly<Record<string, EntityKind>> = {
  causes: 'cause',
  mimics: 'mimic',
  remedies: 'remedy',
  medicines: 'medicine',
  claims: 'claim',
  sources: 'source',
};

const ofKind = (what: PageChange['what'], kind: string, ids: readonly string[]): PageChange[] => {
  const page = KINDS[kind];
  return page ? ids.map((id) => ({ what, kind: page, id })) : [];
};

/** The pages a release added or changed, each once. The first one made them all: that is one piece of news, not hundreds. */
export function pagesOf({ since, added, values }: Release): PageChange[] {
  if (since === null) return [];
  const changed = new Set(values.map(({ path }) => path.split('.').slice(0, 2).join('.')));
  return [
    ...Object.entries(added).flatMap(([kind, ids]) => ofKind('added', kind, ids)),
    ...[...changed].flatMap((path) => {
      const [kind = '', id = ''] = path.split('.');
      return ofKind('changed', kind, [id]);
    }),
  ];
}

/** How much a release changed: things that came, things that went, and facts that are others now. */
export function sizeOf({ added, removed, values }: Release): {
  added: number;
  removed: number;
  changed: number;
} {
  const count = (record: Release['added']) => Object.values(record).flat().length;
  return { added: count(added), removed: count(removed), changed: values.length };
}
