import type { Localised } from '../locales.ts';
import { once } from '../once.ts';

/** Something a list is filtered by. */
export interface Filter<E> {
  readonly description: string;
  /** Every value there is. */
  readonly values: () => readonly string[];
  /** Whether these are all there will ever be; ids and the like are added to. */
  readonly closed: boolean;
  /** The values of one entity; it stays when one of them was asked for. */
  readonly of: (entity: E) => readonly string[];
}

/** All things of one kind, as a list and one by one. */
export interface Collection<E extends { readonly id: string } = { readonly id: string }> {
  readonly record: Readonly<Record<string, E>>;
  readonly filters: Readonly<Record<string, Filter<E>>>;
  /** What `?q=` looks into. */
  readonly texts: (entity: E, localised: Localised) => readonly string[];
  readonly summarise: (entity: E, localised: Localised) => object;
  readonly detail: (entity: E, localised: Localised) => object;
}

/** Keeps the type of the entity within a definition, and gives it up outside. */
export const collection = <E extends { readonly id: string }>(definition: Collection<E>): Collection =>
  definition as unknown as Collection;

/** What a filter is made of. */
interface Made<E> {
  readonly in: Readonly<Record<string, E>>;
  readonly description: string;
  readonly of: (entity: E) => readonly string[];
}

/** A filter whose values are whatever the entities have. */
export function filter<E>({ in: record, description, of }: Made<E>): Filter<E> {
  const values = once(() => [...new Set(Object.values(record).flatMap(of))].sort());
  return { description, values, closed: false, of };
}

/** A filter by one of a few fixed choices; the document lists them. */
export const choice = <E>(made: Made<E>): Filter<E> => ({ ...filter(made), closed: true });
