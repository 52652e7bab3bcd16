import { sentencesOf } from '../reading.ts';
import { allEntries, prose, type Rule } from '../rule.ts';

/** Shorter ones are set phrases, such as "No trial was found." */
const FEWEST_WORDS = 6;

/**
 * Where the same words are wanted: a danger is told in the same words everywhere, and a figure that stands on several
 * pages is the same figure on each.
 */
const MAY_REPEAT = /^(?:advice|getHelp|caution|who|figures|disagreements|distinguish)(?:\.|$)/;

export const noRepeatedSentences: Rule = {
  name: 'no-repeated-sentences',
  why: 'A sentence that fits two pages says nothing about either; and said twice, it is corrected once.',
  check(data) {
    const first = new Map<string, { file: string; path: string }>();
    return allEntries(data).flatMap((entry) =>
      Object.keys(entry.words).flatMap((locale) =>
        prose(entry, locale)
          .filter(({ path }) => !MAY_REPEAT.test(path))
          .flatMap(({ file, path, text }) =>
            sentencesOf(text, locale).flatMap(({ text: sentence, words }) => {
              if (words.length < FEWEST_WORDS) return [];
              const key = `${locale} ${words.join(' ').toLowerCase()}`;
              const before = first.get(key);
              if (!before) first.set(key, { file, path });
              if (!before || before.file === file) return [];
              return {
                where: `${file} (${path})`,
                found: `"${sentence}", as in ${before.file} (${before.path})`,
                expected: 'a sentence that stands on one page',
                mend: 'Say what is special here, or leave it out.',
              };
            }),
          ),
      ),
    );
  },
};
