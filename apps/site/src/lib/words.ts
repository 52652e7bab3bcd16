import pages from '@cramps/content/pages/en';
import checker from '@cramps/content/words/en';
import { createSay } from '@cramps/ui/say';

/** The one locale the pages are made in; another one adds a folder of routes, not words in code. */
export const words: typeof checker = { ...checker, ui: { ...checker.ui, ...pages } };
export const say = createSay(words);
