import { nameFromId } from '../src/medicine-name.ts';
import type { FindingId } from '../src/types.ts';
import type { Articles, Lexicon, Words } from '../src/words.ts';
import { namesToRead } from './names-to-read.ts';
import type { AuthoredData, Entry, Kind, WordsOf } from './kinds.ts';

/** Splits the authored texts of one locale into the three things that are shipped: checker words, articles, lexicon. */

function pick<K extends Kind, T>(
  entries: readonly Entry<K>[],
  locale: string,
  make: (text: WordsOf<K>, entry: Entry<K>) => T,
): Record<string, T> {
  return Object.fromEntries(
    entries.flatMap((entry) => {
      const words = entry.words[locale];
      return words ? [[entry.id, make(words.text, entry)] as const] : [];
    }),
  );
}

/** Without the bounds that were not given. */
const given = ({ from, below }: { from?: number | undefined; below?: number | undefined }) => ({
  ...(from === undefined ? {} : { from }),
  ...(below === undefined ? {} : { below }),
});

const label = ({ name, short }: { name: string; short: string }) => ({ name, short });

export function compileWords({ entries, ui }: AuthoredData, locale: string): Words {
  return {
    locale,
    ui: ui[locale]?.text ?? {},
    causes: pick(entries.cause, locale, label),
    mimics: pick(entries.mimic, locale, label),
    findings: pick(entries.finding, locale, ({ name, present, absent }) => ({ name, present, absent })),
    questions: pick(entries.question, locale, ({ title, why, hint, options }, { facts }) => ({
      title,
      why,
      ...(hint ? { hint } : {}),
      options,
      asks: facts.asks as FindingId[],
    })),
    redFlags: pick(entries['red-flag'], locale, ({ title, advice }) => ({ title, advice })),
    criteria: pick(entries.criterion, locale, ({ name }) => ({ name })),
    remedies: pick(entries.remedy, locale, ({ name, short, steps }, { facts: { verdict, time } }) => ({
      name,
      short,
      steps,
      verdict,
      time,
    })),
    medicines: pick(
      entries.medicine.filter(({ id, words }) => words[locale]?.text.name !== nameFromId(id)),
      locale,
      ({ name }) => ({ name }),
    ),
  };
}

export function compileArticles({ entries }: AuthoredData, locale: string): Articles {
  return {
    locale,
    causes: pick(entries.cause, locale, (text) => text),
    mimics: pick(entries.mimic, locale, (text) => text),
    remedies: pick(entries.remedy, locale, (text) => text),
    medicines: pick(entries.medicine, locale, (text) => text),
    claims: pick(entries.claim, locale, (text) => text),
  };
}

const byKind = (findings: readonly Entry<'finding'>[]): Entry<'finding'>[] =>
  [...findings].sort((a, b) => (a.facts.kind < b.facts.kind ? -1 : a.facts.kind > b.facts.kind ? 1 : 0));

/** Without what is empty. */
const filled = <T extends Readonly<Record<string, readonly string[]>>>(lists: T): Partial<T> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;

/** Alternatives in one order: the same place of two terms is then the same text, which packs better and is one symbol. */
const inOrder = (term: string): string =>
  term
    .split(' ')
    .map((place) => {
      const mayLack = place.endsWith('?') ? '?' : '';
      const alternatives = place.slice(0, place.length - mayLack.length).split('|');
      return alternatives.sort().join('|') + mayLack;
    })
    .join(' ');

export function compileLexicon({ entries, cues }: AuthoredData, locale: string): Lexicon {
  const own = cues[locale];
  if (!own) throw new Error(`data/lexicon/${locale}.yaml is missing: the cues of the locale`);
  const { classes, ...rest } = own.text;
  const bounds = (key: 'age' | 'minutes' | 'weeks') =>
    entries.finding.flatMap(({ id, facts }) => {
      const bound = facts[key];
      return bound ? [{ finding: id, ...given(bound) }] : [];
    });
  const ofKind = (kind: string) =>
    entries.finding.filter(({ facts }) => facts.kind === kind).map(({ id }) => id);
  return {
    locale,
    classes,
    // Findings of a kind share words: side by side they pack better.
    findings: pick(byKind(entries.finding), locale, ({ terms: { present, absent, unless } }) =>
      filled({
        present: present.map(inOrder),
        absent: absent.map(inOrder),
        unless: unless.map(inOrder),
      }),
    ),
    medicines: pick(entries.medicine, locale, (text, { id, facts }) =>
      namesToRead(id, [text.name, ...text.alsoCalled, ...facts.brands, ...facts.unconfirmedBrands]).join(','),
    ),
    places: ofKind('place'),
    conditions: ofKind('condition'),
    habits: [...ofKind('habit'), ...ofKind('medicine')],
    times: ofKind('time'),
    passing: [...ofKind('sign'), ...ofKind('trigger'), ...ofKind('feeling')],
    ages: bounds('age'),
    durations: bounds('minutes'),
    pregnancies: bounds('weeks'),
    cues: rest,
  };
}
