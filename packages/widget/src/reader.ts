import { lexicon } from '@cramps/content/lexicon/en';
import { createParser } from '@cramps/content/parse';

/** Reads free text. A chunk of its own: who only answers questions does not load the lexicon. */
export const parse = createParser(lexicon);

/** Every medicine that can be read. */
export const { medicines } = lexicon;
