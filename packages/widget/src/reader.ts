import { lexicon } from '@cramps/content/lexicon/en';
import { createParserInSlices, type Parser } from '@cramps/content/parse';

let parser: Promise<Parser> | undefined;

/**
 * Reads free text. A chunk of its own: who only answers questions does not load the lexicon. One parser serves all checks of
 * a page, made while the first person types. The pause comes from the checker: shared code would be one more file to host.
 */
export const parserIn = (pause: () => Promise<void> | undefined): Promise<Parser> =>
  (parser ??= createParserInSlices(lexicon, pause));

/** Every medicine that can be read. */
export const { medicines } = lexicon;
