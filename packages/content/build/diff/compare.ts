import type { Answer, State } from './state.ts';

/** What changed between two states of the data. */
export interface Change {
  readonly from: string;
  readonly to: string;
  readonly added: Readonly<Record<string, readonly string[]>>;
  readonly removed: Readonly<Record<string, readonly string[]>>;
  /** Numbers, verdicts and lists of entities that are in both, by path. What came into a list has no old, what went no new. */
  readonly values: readonly ValueChange[];
  /** Vignettes whose answer changed. */
  readonly answers: readonly AnswerChange[];
}

export type Value = number | string | null;

export interface ValueChange {
  readonly path: string;
  readonly old: Value;
  readonly new: Value;
}

export interface AnswerChange {
  readonly vignette: string;
  readonly old: Answer;
  readonly new: Answer;
}

/** Words that weigh as much as a number. */
const WEIGHTY = new Set([
  'verdict',
  'urgency',
  'care',
  'link',
  'certainty',
  'basis',
  'direction',
  'speaks',
  'frequency',
  'weight',
]);

/** Lists whose change alters nothing that somebody is told. */
const LIGHT = new Set(['sources']);

/** Worked out from other numbers: told once is enough. */
const DERIVED = new Set(['decibans']);

/** What an item of a list is called: its id, or the finding and answer of a line of evidence; else its place. */
function nameOf(item: unknown, at: number): string {
  const { id, finding, answer } = (item ?? {}) as Record<string, unknown>;
  if (typeof id === 'string') return id;
  return typeof finding === 'string'
    ? [finding, answer].filter((part) => typeof part === 'string').join(' ')
    : String(at);
}

type Leaf = Value | ReadonlySet<string>;

const isIds = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A list in which order is nothing: ids, or what a red flag needs, where each item is a list of which one is enough. */
function setOf(value: unknown): ReadonlySet<string> | undefined {
  if (isIds(value)) return new Set(value);
  return Array.isArray(value) && value.every(isIds)
    ? new Set(value.map((ids) => ids.toSorted().join(' or ')))
    : undefined;
}

/** Every number, weighty word and set in a value, by path. */
function* leaves(value: unknown, path: string, key = ''): Generator<readonly [string, Leaf]> {
  const set = setOf(value);
  if (typeof value === 'number' || (typeof value === 'string' && WEIGHTY.has(key))) yield [path, value];
  else if (set) {
    if (!LIGHT.has(key)) yield [path, set];
  } else if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* leaves(item, `${path}.${nameOf(item, at)}`);
  } else if (value && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      if (!DERIVED.has(name)) yield* leaves(inner, `${path}.${name}`, name);
    }
  }
}

const without = (ids: object | undefined, others: object | undefined): string[] =>
  Object.keys(ids ?? {}).filter((id) => !Object.hasOwn(others ?? {}, id));

function changedIds(from: State, to: State): Record<string, string[]> {
  const kinds = Object.keys(to.entities).map(
    (kind) => [kind, without(to.entities[kind], from.entities[kind])] as const,
  );
  return Object.fromEntries(kinds.filter(([, ids]) => ids.length > 0));
}

const NONE: ReadonlySet<string> = new Set();
const isSet = (leaf: Leaf): leaf is ReadonlySet<string> => leaf instanceof Set;

/** What changed at a path: a value for another, or what went from a set and what came into it. */
function changesAt(path: string, old: Leaf, now: Leaf): ValueChange[] {
  if (!isSet(old) && !isSet(now)) return old === now ? [] : [{ path, old, new: now }];
  const [had, has] = [old, now].map((leaf) => (isSet(leaf) ? leaf : NONE)) as [typeof NONE, typeof NONE];
  return [
    ...[...had].filter((item) => !has.has(item)).map((item) => ({ path, old: item, new: null })),
    ...[...has].filter((item) => !had.has(item)).map((item) => ({ path, old: null, new: item })),
  ];
}

function changedValues(from: State, to: State): ValueChange[] {
  return Object.entries(to.entities).flatMap(([kind, entities]) =>
    Object.entries(entities).flatMap(([id, entity]) => {
      const before = from.entities[kind]?.[id];
      if (before === undefined) return [];
      const old = new Map(leaves(before, `${kind}.${id}`));
      const now = new Map(leaves(entity, `${kind}.${id}`));
      return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) =>
        changesAt(path, old.get(path) ?? null, now.get(path) ?? null),
      );
    }),
  );
}

const same = (a: Answer, b: Answer): boolean => a.urgency === b.urgency && a.top.join() === b.top.join();

/** Compares two states. Pure; the order is that of the data. */
export function compare(from: State, to: State): Change {
  return {
    from: from.version,
    to: to.version,
    added: changedIds(from, to),
    removed: changedIds(to, from),
    values: changedValues(from, to),
    answers: Object.entries(to.answers).flatMap(([vignette, answer]) => {
      const old = from.answers[vignette];
      return old && !same(old, answer) ? [{ vignette, old, new: answer }] : [];
    }),
  };
}
