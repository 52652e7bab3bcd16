import articles from '@cramps/content/articles/en';
import lexicon from '@cramps/content/lexicon/en';
import words from '@cramps/content/words/en';
import { createParser, type Parser } from '@cramps/content/parse';
import { createSearch } from '@cramps/content/search';
import type { Articles, Lexicon, Words } from '@cramps/content';
import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';

/** Everything of a locale that answers need. */
export interface Localised {
  readonly locale: Locale;
  readonly words: Words;
  readonly articles: Articles;
  readonly parse: Parser;
  readonly search: ReturnType<typeof createSearch>;
}

/** A new locale is one line here. */
const TEXTS = { en: { words, articles, lexicon } } as const satisfies Record<
  string,
  { words: Words; articles: Articles; lexicon: Lexicon }
>;

export type Locale = keyof typeof TEXTS;
export const locales = Object.keys(TEXTS) as Locale[];

const isLocale = (name: string): name is Locale => Object.hasOwn(TEXTS, name);

/** Made when first asked for: reading and searching need an index each, and a worker has to start fast. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function localise(locale: Locale): Localised {
  const texts = TEXTS[locale];
  const parse = once(() => createParser(texts.lexicon));
  const search = once(() => createSearch(texts.articles));
  return {
    locale,
    words: texts.words,
    articles: texts.articles,
    parse: (text) => parse()(text),
    search: (query, most) => search()(query, most),
  };
}

const LOCALISED = Object.fromEntries(locales.map((locale) => [locale, localise(locale)])) as Record<
  Locale,
  Localised
>;

export const localised = (locale: Locale): Localised => LOCALISED[locale];

/** The best locale for an `Accept-Language` header, English where none of them is there. */
export function localeFor(header: string | null): Locale {
  if (locales.length === 1 || !header) return 'en';
  const wanted = parseAccept(header).map(({ type }) => type.toLowerCase());
  for (const language of wanted) {
    const found = locales.find((locale) => locale === language || locale === language.split('-')[0]);
    if (found) return found;
  }
  return 'en';
}

/** The locale of an answer: `?locale=` where it is given (checked elsewhere), else by `Accept-Language`. */
export function localeOf(c: Context): Locale {
  const asked = c.req.query('locale');
  return asked && isLocale(asked) ? asked : localeFor(c.req.raw.headers.get('Accept-Language'));
}

/** The texts of the locale of an answer. */
export const textsFor = (c: Context): Localised => localised(localeOf(c));
