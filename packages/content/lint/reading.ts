import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How hard a text is to read. The formula and the syllable count are those of libraries; what counts as a word is ours. */

const segmenters = new Map<string, Intl.Segmenter>();

function segment(text: string, locale: string, granularity: 'sentence' | 'word'): string[] {
  const key = `${locale} ${granularity}`;
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, segmenter);
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => granularity === 'sentence' || isWordLike)
    .map((part) => part.segment.trim());
}

/** Full stops that end no sentence. */
const NO_END = /\b(St|Dr|No|vs|approx)\.(?= )/g;

export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
}

/** Several rules look at the same texts, and taking text apart is what takes time. */
const known = new Map<string, readonly Sentence[]>();

/** The sentences of a text, each with its words. Text without letters gives none. */
export function sentencesOf(text: string, locale: string): readonly Sentence[] {
  const key = `${locale} ${text}`;
  const sentences =
    known.get(key) ??
    segment(text.replace(NO_END, '$1'), locale, 'sentence')
      .map((sentence) => ({ text: sentence, words: segment(sentence, locale, 'word') }))
      .filter(({ words }) => words.length > 0);
  known.set(key, sentences);
  return sentences;
}

/** A number is read as one short word, as readability formulas count it; a familiar word as one of two syllables. */
function syllables(word: string, familiar: ReadonlySet<string>): number {
  if (/\d/.test(word)) return 1;
  const count = Math.max(1, syllable(word));
  return familiar.has(word.toLowerCase()) ? Math.min(2, count) : count;
}

/** The words of names, in small letters, with their plurals: what a page is about is familiar by the time it is read. */
export function familiarWords(names: readonly string[], locale: string): ReadonlySet<string> {
  const words = names.flatMap((name) => segment(name.toLowerCase(), locale, 'word'));
  return new Set(words.flatMap((word) => [word, `${word}s`]));
}

/** What a grade is made of. */
export interface Reading {
  readonly sentences: number;
  readonly words: number;
  readonly grade: number;
}

/** The Flesch–Kincaid grade of some texts taken as one: the years of schooling they ask for. */
export function readingOf(
  texts: readonly string[],
  locale: string,
  familiar: ReadonlySet<string> = new Set(),
): Reading {
  const sentences = texts.flatMap((text) => sentencesOf(text, locale));
  const words = sentences.flatMap((sentence) => sentence.words);
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllables(word, familiar), 0),
  };
  return {
    sentences: counts.sentence,
    words: counts.word,
    grade: counts.word === 0 ? 0 : fleschKincaid(counts),
  };
}
