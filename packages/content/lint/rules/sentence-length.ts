import { sentencesOf } from '../reading.ts';
import { sentences, type Rule } from '../rule.ts';

/** Guidance for public texts (GOV.UK, plain-language federations) asks for 15 to 20 words on average and 25 at most. */
const MOST_WORDS = 25;

export const sentenceLength: Rule = {
  name: 'sentence-length',
  why: 'A long sentence is lost half way by somebody tired, in pain, or new to the language.',
  check(data) {
    return [...sentences(data)].flatMap(({ file, path, text, locale }) =>
      sentencesOf(text, locale)
        .filter(({ words }) => words.length > MOST_WORDS)
        .map(({ text: sentence, words }) => ({
          where: `${file} (${path})`,
          found: `${words.length} words: "${sentence.slice(0, 60)}…"`,
          expected: `at most ${MOST_WORDS} words a sentence`,
          mend: 'Make two sentences of it.',
        })),
    );
  },
};
