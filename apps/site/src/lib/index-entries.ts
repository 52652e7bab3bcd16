import { medicineName } from '@cramps/content/explain';
import { byName } from './collate.ts';
import { hrefOf, type EntityKind } from './hrefs.ts';
import { words } from './words.ts';

export interface IndexEntry {
  readonly key: string;
  readonly kind: EntityKind;
  readonly href: string;
  readonly name: string;
}

/** What the index lists, beside the medicines and the claims. */
const RECORDS = {
  cause: words.causes,
  mimic: words.mimics,
  remedy: words.remedies,
} as const;

/** Everything that has a page or a place on one, by name. */
export function indexEntries(
  claims: readonly { readonly id: string; readonly name: string }[],
  medicines: readonly string[],
): IndexEntry[] {
  const entry = (kind: EntityKind, id: string, name: string): IndexEntry => ({
    key: `${kind}/${id}`,
    kind,
    href: hrefOf(kind, id),
    name,
  });
  return byName([
    ...Object.entries(RECORDS).flatMap(([kind, record]) =>
      Object.entries(record).map(([id, { name }]) => entry(kind as keyof typeof RECORDS, id, name)),
    ),
    ...medicines.map((id) => entry('medicine', id, medicineName(words, id))),
    ...claims.map(({ id, name }) => entry('claim', id, name)),
  ]);
}

/** The entries under the letter they begin with. */
export function byLetter<T extends { readonly name: string }>(
  entries: readonly T[],
): { readonly letter: string; readonly list: readonly T[] }[] {
  const shelves = new Map<string, T[]>();
  for (const entry of entries) {
    const [first = ''] = entry.name.normalize('NFD').toLocaleUpperCase(words.locale);
    const letter = /\p{L}/u.test(first) ? first : '#';
    shelves.set(letter, [...(shelves.get(letter) ?? []), entry]);
  }
  return [...shelves].map(([letter, list]) => ({ letter, list }));
}
