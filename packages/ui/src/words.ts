import type { UiMessages, Words } from '@cramps/content';

type Values = Readonly<Record<string, string | number>>;

/** How a locale writes what is not a message. */
export interface Formats {
  number: (n: number) => string;
  /** Items as a sentence of the locale says them: "a, b and c". */
  list: (items: readonly string[]) => string;
  /** A date of ISO 8601 as the locale writes it. */
  date: (iso: string) => string;
  /** A country by its two letters. */
  country: (code: string) => string;
}

/** Gives the message at a dotted key, with its `{placeholders}` filled in. */
export interface Say extends Omit<Formats, 'number'> {
  (key: string, values?: Values): string;
  /** The form of a message for a number: the entries under the key are the locale's plural forms. */
  count: (key: string, n: number, values?: Values) => string;
}

/** What messages are said from. */
export interface Saying extends Pick<Words, 'ui' | 'locale'> {
  /** Where words bring formats of their own, the browser is not asked for them. */
  readonly formats?: Partial<Formats>;
}

const PLACEHOLDER = /\{(\w+)\}/g;

function lookUp(messages: UiMessages, key: string): string {
  let found: string | UiMessages | undefined = messages;
  for (const part of key.split('.')) {
    found = typeof found === 'object' && Object.hasOwn(found, part) ? found[part] : undefined;
  }
  if (typeof found === 'string') return found;
  throw new Error(`data/ui: there is no message "${key}". Add it to the file of this locale.`);
}

function fill(message: string, key: string, values: Values, { number }: Formats): string {
  return message.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`data/ui: message "${key}" wants {${name}}, which was not given.`);
    return typeof value === 'number' ? number(value) : value;
  });
}

/** Makes something when it is first asked for. */
function later<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** By the browser's own knowledge. Each kind is made when it is first needed: the first of a kind takes a browser long. */
function intlFormats(locale: string): Formats {
  const numbers = later(() => new Intl.NumberFormat(locale));
  const lists = later(() => new Intl.ListFormat(locale));
  const dates = later(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const countries = later(() => new Intl.DisplayNames([locale], { type: 'region', style: 'short' }));
  return {
    number: (n) => numbers().format(n),
    list: (items) => lists().format(items),
    date: (iso) => dates().format(new Date(iso)),
    country: (code) => countries().of(code) ?? code,
  };
}

/** Messages of one locale, ready to be said. */
export function createSay({ ui, locale, formats: own }: Saying): Say {
  // A locale may name the country whose way of writing dates, numbers and lists it follows.
  const formats = { ...intlFormats(typeof ui['formats'] === 'string' ? ui['formats'] : locale), ...own };
  const plurals = later(() => new Intl.PluralRules(locale));
  const say = (key: string, values: Values = {}) => fill(lookUp(ui, key), key, values, formats);
  const { list, date, country } = formats;
  return Object.assign(say, {
    count: (key: string, n: number, values: Values = {}) =>
      say(`${key}.${plurals().select(n)}`, { n, ...values }),
    list,
    date,
    country,
  });
}
