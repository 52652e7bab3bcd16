import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Urgency } from '@cramps/content';

/** A vignette of either shape of case file, brought to one. */
export interface Case {
  readonly id: string;
  readonly text: string;
  readonly gold: {
    readonly is_cramp: boolean | null;
    readonly primary: readonly string[];
    readonly also_acceptable: readonly string[];
    readonly triage_acceptable: readonly Urgency[];
  };
  /** What is known of the person apart from the text; it only sorts cases into groups. */
  readonly person: {
    readonly age: number | null;
    readonly pregnant: boolean;
    readonly onMedicines: boolean;
  };
  /** The findings a careful reader takes from the text. */
  readonly extract?: Extract;
  /** The findings its labels are drawn from; what is read beyond them was not labelled, so it is neither right nor wrong. */
  readonly vocabulary?: readonly string[];
}

export interface Extract {
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly medicines: readonly string[];
  readonly age?: number | null;
  readonly sex?: 'female' | 'male' | null;
}

/** Words as somebody types them into a search box. */
export interface Query {
  readonly id: string;
  readonly text: string;
  readonly suggests: readonly string[];
  readonly medicines: readonly string[];
}

export interface CaseFile {
  /** The name of the file, without its ending. */
  readonly name: string;
  /** `development`: the software was made while looking at them. `held-out`: it was not. */
  readonly set: string;
  readonly cases: readonly Case[];
  readonly queries: readonly Query[];
}

interface RawCase {
  readonly id: string;
  readonly text: string;
  readonly gold: Partial<Case['gold']> & { readonly suggests?: readonly string[] };
  readonly structured?: {
    readonly age?: number | null;
    readonly pregnant?: boolean | null;
    readonly medicines?: readonly string[];
  };
  readonly extract?: Extract;
}

interface RawFile {
  readonly set?: string;
  readonly cases?: readonly RawCase[];
  readonly findings?: readonly string[];
  readonly queries?: readonly Query[];
}

/** The JSON of a file. @throws an Error that names the file, where it cannot be read or is not JSON. */
function readJson(file: string): RawFile {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RawFile;
  } catch (error) {
    throw new Error(`${file}: expected a case file that can be read; ${(error as Error).message}`, {
      cause: error,
    });
  }
}

const personOf = ({ structured, extract }: RawCase): Case['person'] => ({
  age: structured?.age ?? extract?.age ?? null,
  pregnant: structured?.pregnant === true || (extract?.present.includes('pregnancy') ?? false),
  onMedicines: (structured?.medicines ?? extract?.medicines ?? []).length > 0,
});

/**
 * Reads a case file. One that names no `set` is a set of its own.
 * @throws an Error that names the file and what was expected, where it is not one.
 */
export function readCaseFile(file: string): CaseFile {
  const raw = readJson(file);
  if (!Array.isArray(raw.cases)) throw new Error(`${file}: expected an object with a list "cases"`);
  const name = basename(file, '.json');
  const cases = (raw.cases as readonly RawCase[]).map((one): Case => {
    const { id, text, gold, extract } = one;
    return {
      id,
      text,
      gold: {
        is_cramp: gold.is_cramp ?? null,
        primary: gold.primary ?? gold.suggests ?? [],
        also_acceptable: gold.also_acceptable ?? [],
        triage_acceptable: gold.triage_acceptable ?? [],
      },
      person: personOf(one),
      ...(extract ? { extract } : {}),
      ...(raw.findings ? { vocabulary: raw.findings } : {}),
    };
  });
  return { name, set: raw.set ?? name, cases, queries: raw.queries ?? [] };
}
