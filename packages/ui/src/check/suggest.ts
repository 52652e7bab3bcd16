import type { FindingId, MedicineId, Mention, Profile } from '@cramps/content';
import type { CheckTools, Suggestion } from './types.ts';

export interface Read {
  readonly suggestions: readonly Suggestion[];
  readonly age?: number;
  readonly sex?: 'female' | 'male';
}

/** What a text suggests, each with the words it was read from. Only what the person confirms counts later. */
export function suggest(text: string, tools: Pick<CheckTools, 'parse'>): Read {
  const { profile, mentions } = tools.parse(text);
  // What follows from a length of time names no finding; its words are those of the time.
  const quotes = (id: string) => {
    const own = mentions.filter((mention) => mention.id === id);
    return quotesOf(text, own.length > 0 ? own : mentions.filter(({ kind }) => kind === 'duration'));
  };
  const findings = Object.entries(profile.findings).flatMap(([id, answer]): Suggestion[] =>
    answer === 'unknown' ? [] : [{ kind: 'finding', id: id as FindingId, answer, quotes: quotes(id) }],
  );
  const medicines = (profile.medicines ?? []).map((id): Suggestion => ({
    kind: 'medicine',
    id,
    answer: 'present',
    quotes: quotes(id),
  }));
  return {
    suggestions: [...findings, ...medicines],
    // A baby's age is read in parts of a year; the box takes whole ones.
    ...(profile.age === undefined ? {} : { age: Math.floor(profile.age) }),
    ...(profile.sex === undefined ? {} : { sex: profile.sex }),
  };
}

function quotesOf(text: string, mentions: readonly Mention[]): string[] {
  const found = mentions.map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set(found)].filter((quote) => quote !== '');
}

/** The profile that holds if every suggestion is confirmed beside what is known. Said both ways, a sign is there. */
export function confirmAll({ suggestions, age, sex }: Read, known: Profile = { findings: {} }): Profile {
  const findings = { ...known.findings };
  const medicines = new Set(known.medicines);
  for (const { kind, id, answer } of suggestions) {
    if (kind === 'medicine') medicines.add(id as MedicineId);
    else if (findings[id as FindingId] !== 'present') findings[id as FindingId] = answer;
  }
  return {
    ...known,
    findings,
    ...(medicines.size > 0 ? { medicines: [...medicines] } : {}),
    ...(age === undefined ? {} : { age }),
    ...(sex === undefined ? {} : { sex }),
  };
}
