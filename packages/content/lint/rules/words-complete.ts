import type { Fault } from '../../src/errors.ts';
import type { AuthoredData, Entry } from '../../build/kinds.ts';
import { allEntries, strings, type Rule } from '../rule.ts';

type Found = Omit<Fault, 'code'>;

/** Ids in the facts that need a sentence of their own, by the key the sentences stand under. */
function needed({ kind, facts }: Entry): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {};
  for (const key of ['figures', 'disagreements', 'distinguish'] as const) {
    if (key in facts)
      lists[key] = (facts as unknown as Record<string, { id: string }[]>)[key]?.map(({ id }) => id) ?? [];
  }
  if (kind === 'question') {
    const { form, asks } = facts as AuthoredData['entries']['question'][number]['facts'];
    lists.options = form === 'yes-no' ? [] : asks;
  }
  return lists;
}

function sameIds(file: string, key: string, want: readonly string[], text: unknown): Found[] {
  const have = Object.keys((text as Record<string, object>)[key] ?? {});
  const missing = want
    .filter((id) => !have.includes(id))
    .map((id) => ({
      where: `${file} (${key})`,
      found: `no sentence for "${id}"`,
      expected: 'a sentence for every id of the facts',
      mend: `Write ${key}.${id}.`,
    }));
  const extra = have
    .filter((id) => !want.includes(id))
    .map((id) => ({
      where: `${file} (${key}.${id})`,
      found: `a sentence for "${id}"`,
      expected: 'sentences only for ids of the facts',
      mend: 'Remove it, or add the fact.',
    }));
  return [...missing, ...extra];
}

/** The locales there are: those with interface words. The first is the one the others follow. */
const locales = (data: AuthoredData): string[] =>
  Object.keys(data.ui).sort((a, b) => Number(b === 'en') - Number(a === 'en'));

function interfaceParity(data: AuthoredData): Found[] {
  const [base, ...others] = locales(data);
  const keys = (locale: string): Set<string> =>
    new Set([...strings(data.ui[locale]?.text)].map(([path]) => path));
  if (!base) {
    return [
      {
        where: 'data/ui',
        found: 'no locale',
        expected: 'data/ui/en.yaml',
        mend: 'Write the interface words.',
      },
    ];
  }
  const want = keys(base);
  return others.flatMap((locale) => {
    const have = keys(locale);
    const told = (path: string, found: string, mend: string): Found => ({
      where: `data/ui/${locale}.yaml (${path})`,
      found,
      expected: `the same keys as data/ui/${base}.yaml`,
      mend,
    });
    return [
      ...[...want]
        .filter((path) => !have.has(path))
        .map((path) => told(path, 'nothing', 'Translate this line.')),
      ...[...have].filter((path) => !want.has(path)).map((path) => told(path, 'a line', 'Remove this line.')),
    ];
  });
}

export const wordsComplete: Rule = {
  name: 'words-complete',
  why: 'A locale is whole or it is not offered: nobody meets half a sentence.',
  check(data) {
    const wanted = locales(data);
    const cues = wanted
      .filter((locale) => !data.cues[locale])
      .map((locale) => ({
        where: `data/lexicon/${locale}.yaml`,
        found: 'no file',
        expected: 'the cues by which text in this locale is read',
        mend: 'Write the file, after data/lexicon/en.yaml.',
      }));
    const words = allEntries(data).flatMap((entry) =>
      wanted.flatMap((locale): Found[] => {
        const text = entry.words[locale];
        if (!text) {
          return [
            {
              where: entry.file.replace(/[^/]+$/, `${locale}.yaml`),
              found: 'no words',
              expected: `the words of ${entry.kind} "${entry.id}" in "${locale}"`,
              mend: 'Write the file, or mend what is wrong with it.',
            },
          ];
        }
        return Object.entries(needed(entry)).flatMap(([key, want]) =>
          sameIds(text.file, key, want, text.text),
        );
      }),
    );
    return [...cues, ...interfaceParity(data), ...words];
  },
};
