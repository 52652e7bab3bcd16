import type { FindingId } from '../src/types.ts';
import type { Articles, Lexicon, Words } from '../src/words.ts';
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
    medicines: pick(entries.medicine, locale, ({ name }) => ({ name })),
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

export function compileLexicon({ entries, cues }: AuthoredData, locale: string): Lexicon {
  const cue = cues[locale];
  if (!cue) throw new Error(`data/lexicon/${locale}.yaml is missing: the cues of the locale`);
  return {
    locale,
    findings: pick(entries.finding, locale, (text) => text.terms),
    medicines: pick(entries.medicine, locale, (text, { facts }) => [
      ...new Set(
        [text.name, ...text.alsoCalled, ...facts.brands, ...facts.unconfirmedBrands].map((name) =>
          name.toLowerCase(),
        ),
      ),
    ]),
    ages: entries.finding.flatMap(({ id, facts }) =>
      facts.age ? [{ finding: id, ...given(facts.age) }] : [],
    ),
    places: entries.finding.filter(({ facts }) => facts.kind === 'place').map(({ id }) => id),
    durations: entries.finding.flatMap(({ id, facts }) =>
      facts.minutes ? [{ finding: id, ...given(facts.minutes) }] : [],
    ),
    cues: cue.text,
  };
}
