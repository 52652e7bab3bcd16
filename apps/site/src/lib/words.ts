import words from '@cramps/content/words/en';
import { createSay } from '@cramps/ui';

/** The one locale the pages are made in; another one adds a folder of routes, not words in code. */
export { words };
export const say = createSay(words);
