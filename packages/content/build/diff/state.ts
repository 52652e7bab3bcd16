import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is compared of the data: every entity by kind and id, and what each vignette is answered. */
export interface State {
  readonly version: string;
  readonly entities: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The part of an assessment that a reader would notice first. */
export interface Answer {
  readonly urgency: string;
  readonly top: readonly string[];
}

interface Vignette {
  readonly id: string;
  readonly text: string;
}

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Emergency numbers are a list in the data; here they are kept by country like everything else. */
function byId(value: unknown): Record<string, unknown> {
  if (!Array.isArray(value)) return value as Record<string, unknown>;
  return Object.fromEntries((value as { country: string }[]).map((item) => [item.country, item]));
}

/** All vignettes of a folder of case files. */
export function vignettes(folder: string): Vignette[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => (json(join(folder, name)) as { cases: Vignette[] }).cases);
}

// What every revision of the package has had so far; more is not asked of it.
interface Matching {
  readonly match: (profile: unknown) => { urgency: string; ranked: readonly { id: string }[] };
}
interface Reading {
  readonly createParser: (lexicon: unknown) => (text: string) => { profile: unknown };
}

/** Reads a compiled copy and asks its own reading and matching about every vignette. */
export async function stateOf(copy: string, cases: readonly Vignette[]): Promise<State> {
  const load = async <T>(path: string): Promise<T> =>
    (await import(pathToFileURL(join(copy, path)).href)) as T;
  const { match } = await load<Matching>('src/match/index.ts');
  const { createParser } = await load<Reading>('src/parse/index.ts');
  const { lexicon } = await load<{ lexicon: unknown }>('generated/lexicon/en.ts');
  const { contentVersion } = await load<{ contentVersion: string }>('generated/version.ts');
  const parse = createParser(lexicon);
  const files = readdirSync(join(copy, 'generated/data')).filter((name) => !/^(?:words-|changes)/.test(name));
  return {
    version: contentVersion,
    entities: Object.fromEntries(
      files.map((name) => [name.replace('.json', ''), byId(json(join(copy, 'generated/data', name)))]),
    ),
    answers: Object.fromEntries(
      cases.map(({ id, text }) => {
        const { urgency, ranked } = match(parse(text).profile);
        return [id, { urgency, top: ranked.slice(0, 3).map((candidate) => candidate.id) }];
      }),
    ),
  };
}
