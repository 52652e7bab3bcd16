import { lexicon } from '@cramps/content/lexicon/en';
import { createParserInSlices } from '@cramps/content/parse';
import { breather } from '@cramps/ui/check';

/** Reads free text. A chunk of its own: who only answers questions does not load the lexicon. Made while the person types. */
export const parse = await createParserInSlices(lexicon, breather());

/** Every medicine that can be read. */
export const { medicines } = lexicon;
