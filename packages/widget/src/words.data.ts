import type { UiMessages, Words } from '@cramps/content';
import { words } from '@cramps/content/words/en';

/** The words of pages that only the site has. A key that is not named here comes along, so that nothing is ever missing. */
const PAGES = ['site', 'home', 'causes', 'look-alikes', 'page', 'pages', 'missing'];

const { check, widget } = words.ui as Record<string, UiMessages>;
const ui = Object.fromEntries(Object.entries(words.ui).filter(([key]) => !PAGES.includes(key)));

/** What the checker says, picked when the package is built. The steps of remedies are on the site; the result names them. */
export default {
  ...words,
  // The site also works without a script and then says where answers go; here there is no such case.
  ui: { ...ui, check: { ...check, private: widget?.['private'] ?? '' } },
  remedies: Object.fromEntries(
    Object.entries(words.remedies).map(([id, remedy]) => [id, { ...remedy, steps: [] as readonly string[] }]),
  ),
} satisfies Words as Words;
