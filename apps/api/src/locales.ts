import type { Hit } from '@cramps/content/search';
import type { Articles, ParsedText, Words } from '@cramps/content';
import type { Context } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { once } from './once.ts';

/** Everything of a locale that answers need. */
export interface Localised {
  readonly locale: Locale;
  readonly words: Words;
  readonly articles: Articles;
  readonly parse: (text: string) => Promise<ParsedText>;
  readonly search: (query: string, most?: number) => Hit[];
}

/** A new locale is its lines here. Each is loaded when it is first needed: a process has to start fast. */
const TEXTS = {
  en: {
    words: () => import('@cramps/content/words/en'),
    articles: () => import('@cramps/content/articles/en'),
    lexicon: () => import('@cramps/content/lexicon/en'),
  },
};

export type Locale = keyof typeof TEXTS;
export const locales = Object.keys(TEXTS) as [Locale, ...Locale[]];

const isLocale = (name: string): name is Locale => Object.hasOwn(TEXTS, name);

async function load(locale: Locale): Promise<Localised> {
  const texts = TEXTS[locale];
  const [words, articles, { createSearch }] = await Promise.all([
    texts.words(),
    texts.articles(),
    import('@cramps/content/search'),
  ]);
  const search = once(() => createSearch(articles.default));
  const parser = once(async () => {
    const [{ createParser }, lexicon] = await Promise.all([import('@cramps/content/parse'), texts.lexicon()]);
    return createParser(lexicon.default);
  });
  return {
    locale,
    words: words.default,
    articles: articles.default,
    parse: async (text) => (await parser())(text),
    search: (query, most) => search()(query, most),
  };
}

const LOADED = Object.fromEntries(locales.map((locale) => [locale, once(() => load(locale))])) as Record<
  Locale,
  () => Promise<Localised>
>;

export const localised = (locale: Locale): Promise<Localised> => LOADED[locale]();

/** The best locale for an `Accept-Language` header, English where none of them is there. */
export function localeFor(header: string | null | undefined): Locale {
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
export const textsFor = (c: Context): Promise<Localised> => localised(localeOf(c));
