/** Reads a person's own words into findings they can confirm. Bring the lexicon of a locale: `@cramps/content/lexicon/<locale>`. */
export { createParser, createParserInSlices, type Parser } from './parser.ts';
export type { Mention, ParsedText } from '../types.ts';
export type { Lexicon } from '../words.ts';
