import type { Fault } from '../src/errors.ts';
import { nearMisses } from '../src/near-misses.ts';
import type { AuthoredData, Entry, Kind } from '../build/kinds.ts';

/** A rule about what data must mean. It sees the whole of it and returns every fault; it never stops at the first. */
export interface Rule {
  readonly name: string;
  /** Why the rule is there, for whoever meets it. */
  readonly why: string;
  readonly check: (data: AuthoredData) => readonly Omit<Fault, 'code'>[];
}

export const allEntries = ({ entries }: AuthoredData): Entry[] =>
  (Object.keys(entries) as Kind[]).flatMap((kind) => entries[kind] as readonly Entry[]);

export const candidates = ({ entries }: AuthoredData) => [...entries.cause, ...entries.mimic];

/** Every string in a value, with the path to it. */
export function* strings(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (value && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) yield* strings(inner, path ? `${path}.${key}` : key);
  }
}

/** The sentences a person reads: everything in the words but the terms by which text is read. */
export function* sentences(data: AuthoredData): Generator<{ file: string; path: string; text: string; locale: string }> {
  for (const entry of allEntries(data)) {
    for (const [locale, { file, text }] of Object.entries(entry.words)) {
      for (const [path, line] of strings(text)) {
        if (!path.startsWith('terms.')) yield { file, path, text: line, locale };
      }
    }
  }
  for (const [locale, { file, text }] of Object.entries(data.ui)) {
    for (const [path, line] of strings(text)) yield { file, path, text: line, locale };
  }
}

/** What to do about an id that is not there. */
export function suggestion(id: string, known: Iterable<string>): string {
  const near = nearMisses(id, known);
  return near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Check the spelling, or add it.';
}
