import { readFileSync } from 'node:fs';
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
  readonly extract?: {
    readonly present: readonly string[];
    readonly absent: readonly string[];
    readonly medicines: readonly string[];
  };
  /** The findings its labels are drawn from; what is read beyond them was not labelled, so it is neither right nor wrong. */
  readonly vocabulary?: readonly string[];
}

type RawCase = Omit<Case, 'gold'> & { gold: Partial<Case['gold']> & { suggests?: readonly string[] } };

/** The JSON of a file. @throws an Error that names the file, where it cannot be read or is not JSON. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: expected a case file that can be read; ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/**
 * Reads a case file.
 * @throws an Error that names the file and what was expected, where it is not one.
 */
export function readCases(file: string): Case[] {
  const parsed = readJson(file) as { cases?: readonly RawCase[]; findings?: readonly string[] };
  if (!Array.isArray(parsed.cases)) throw new Error(`${file}: expected an object with a list "cases"`);
  return parsed.cases.map(({ gold, ...rest }) => ({
    ...rest,
    ...(parsed.findings ? { vocabulary: parsed.findings } : {}),
    gold: {
      is_cramp: gold.is_cramp ?? null,
      primary: gold.primary ?? gold.suggests ?? [],
      also_acceptable: gold.also_acceptable ?? [],
      triage_acceptable: gold.triage_acceptable ?? [],
    },
  }));
}
