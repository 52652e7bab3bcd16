import { compileArticles, compileLexicon, compileWords } from './compile-words.ts';
import type { UiMessages } from '../src/words.ts';
import type { Emitter } from './emit.ts';
import type { AuthoredData } from './kinds.ts';
import { packArticles, packWords } from './pack-words.ts';

/** Sections of the interface that only pages show, where no checker is near: a widget does not load them. */
const ON_PAGES = new Set(['home', 'now', 'offline', 'causes', 'look-alikes', 'page', 'pages', 'missing']);

/** What one page alone says, and says a lot of: the other pages do not load it. */
const ON_DIARY = new Set(['diary']);

/** The interface in three parts: what the checker says, what only pages say, and what the diary says. */
function splitUi(ui: UiMessages): { checker: UiMessages; pages: UiMessages; diary: UiMessages } {
  const part = (isIn: (section: string) => boolean): UiMessages =>
    Object.fromEntries(Object.entries(ui).filter(([section]) => isIn(section)));
  return {
    checker: part((section) => !ON_PAGES.has(section) && !ON_DIARY.has(section)),
    pages: part((section) => ON_PAGES.has(section)),
    diary: part((section) => ON_DIARY.has(section)),
  };
}

/** The modules of one locale: words of the checker, of pages and of the diary, articles, and the lexicon by which text is read. */
export function emitWords(out: Emitter, data: AuthoredData, locale: string): void {
  const from = '../../src/words.ts';
  const unpack = "from '../../src/unpack-words.ts';";
  const words = compileWords(data, locale);
  const articles = compileArticles(data, locale);
  const { checker, pages, diary } = splitUi(words.ui);
  out.module(`pages/${locale}.ts`, { constant: 'pages', type: 'UiMessages', from, value: pages });
  out.module(`diary/${locale}.ts`, { constant: 'diary', type: 'UiMessages', from, value: diary });
  out.module(`words/${locale}.ts`, {
    constant: 'words',
    type: 'Words',
    from,
    value: packWords({ ...words, ui: checker }),
    unpack: (packed) => `unpackWords(${packed})`,
    imports: [`import { unpackWords } ${unpack}`],
  });
  out.module(`articles/${locale}.ts`, {
    constant: 'articles',
    type: 'Articles',
    from,
    value: packArticles(articles),
    unpack: (packed) => `unpackArticles(${packed}, words)`,
    imports: [`import { unpackArticles } ${unpack}`, `import { words } from '../words/${locale}.ts';`],
  });
  out.module(`lexicon/${locale}.ts`, {
    constant: 'lexicon',
    type: 'Lexicon',
    from,
    value: compileLexicon(data, locale),
  });
  out.json(`data/words-${locale}.json`, { ...words, ...articles });
}
