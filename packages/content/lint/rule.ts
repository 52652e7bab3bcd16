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

/** Keys under which a fact names a source, at any depth. */
const NAMES_A_SOURCE = /(?:^|\.)(?:source|sources\.\d+)$/;

/** Every place that names a source. */
export function* sourceUses(data: AuthoredData): Generator<{ file: string; path: string; id: string }> {
  for (const { file, facts } of allEntries(data)) {
    for (const [path, id] of strings(facts)) if (NAMES_A_SOURCE.test(path)) yield { file, path, id };
  }
}

/** What is no running text: names, labels, and the terms by which text is read. */
const NO_PROSE = /^(?:terms|name|label|alsoCalled|options)(?:\.|$)/;

/** The running text of an entity in a locale, field by field. */
export function prose({ words }: Entry, locale: string): { file: string; path: string; text: string }[] {
  const own = words[locale];
  if (!own) return [];
  return [...strings(own.text)]
    .filter(([path]) => !NO_PROSE.test(path))
    .map(([path, text]) => ({ file: own.file, path, text }));
}

/** Everything an entity is called in a locale, brands included. */
export function namesOf({ facts, words }: Entry, locale: string): string[] {
  const named = [...strings(words[locale]?.text)].filter(([path]) =>
    /^(?:name|label|alsoCalled\.\d+)$/.test(path),
  );
  const brands = 'brands' in facts ? [...facts.brands, ...facts.unconfirmedBrands] : [];
  return [...named.map(([, text]) => text), ...brands];
}

/** The sentences a person reads: everything in the words but the terms by which text is read. */
export function* sentences(
  data: AuthoredData,
): Generator<{ file: string; path: string; text: string; locale: string }> {
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
