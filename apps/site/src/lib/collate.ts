import { words } from './words.ts';

const { compare } = new Intl.Collator(words.locale);

/** Entries by their name, as the locale sorts. */
export const byName = <T extends { readonly name: string }>(entries: readonly T[]): T[] =>
  [...entries].sort((a, b) => compare(a.name, b.name));
