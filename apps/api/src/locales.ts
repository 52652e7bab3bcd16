import articles from '@cramps/content/articles/en';
import lexicon from '@cramps/content/lexicon/en';
import words from '@cramps/content/words/en';
import { createParser } from '@cramps/content/parse';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

/** Everything of a locale that answers need. A new locale is one line here. */
const LOCALES = { en: { words, articles, parse: createParser(lexicon) } } as const;

export type Locale = keyof typeof LOCALES;
export const locales = Object.keys(LOCALES) as Locale[];

export const isLocale = (name: string): name is Locale => Object.hasOwn(LOCALES, name);
export const localised = (locale: Locale) => LOCALES[locale];

/** The locale of an answer: `?locale=` where it is given (checked before), else the best of `Accept-Language`, else English. */
export function localeOf(c: Context): Locale {
  const asked = c.req.query('locale');
  if (asked && isLocale(asked)) return asked;
  return accepts(c, { header: 'Accept-Language', supports: locales, default: 'en' }) as Locale;
}
