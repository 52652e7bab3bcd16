import type { Asked } from './client.ts';
import type { Kinds, ListQuery } from './types.ts';

/** A page of a list. */
export interface Page<Summary> {
  readonly items: readonly Summary[];
  /** How many there are on all pages together. */
  readonly total: number;
  /** Path of the next page, or null on the last. */
  readonly next: string | null;
}

/** One kind of thing, as a list and one by one. */
export interface Kind<Name extends keyof Kinds> {
  /** One page of the list, filtered. */
  list(query?: ListQuery<Name>, asked?: Asked): Promise<Page<Kinds[Name]['summary']>>;
  /** The whole list, filtered, page after page as it is read. */
  all(query?: ListQuery<Name>, asked?: Asked): AsyncGenerator<Kinds[Name]['summary']>;
  /** One of them. With `fields`, only those members. Throws a `ProblemError` with near misses for an id that is not there. */
  get(id: string, asked?: Asked): Promise<Kinds[Name]['item']>;
  get<Field extends keyof Kinds[Name]['item'] & string>(
    id: string,
    asked: Asked & { readonly fields: readonly Field[] },
  ): Promise<Pick<Kinds[Name]['item'], Field>>;
}

type Get = <T>(path: string, params: object, asked?: Asked) => Promise<T>;

/** The methods of a kind, over a function that gets a path. */
export function kindOf<Name extends keyof Kinds>(name: Name, get: Get): Kind<Name> {
  type Item = Kinds[Name]['item'];
  type Summary = Kinds[Name]['summary'];
  const list = (query: object, asked?: Asked): Promise<Page<Summary>> => get(`/v1/${name}`, { query }, asked);
  return {
    list: (query, asked) => list(query ?? {}, asked),
    async *all(query, asked) {
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page: Page<Summary> = await list({ ...query, ...(cursor ? { cursor } : {}) }, asked);
        yield* page.items;
        cursor = page.next && new URL(page.next, 'http://localhost').searchParams.get('cursor');
      }
    },
    get: (id: string, { fields, ...asked }: Asked & { readonly fields?: readonly string[] } = {}) =>
      get<Item>(`/v1/${name}/{id}`, { path: { id }, query: { fields } }, asked),
  };
}
