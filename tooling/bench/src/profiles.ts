import { clinicalCases, layCases } from '@cramps/content/cases';
import { lexicon } from '@cramps/content/lexicon/en';
import type { Profile } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';

/** People's own words: the texts of all cases. */
export const texts: readonly string[] = [...clinicalCases, ...layCases].map(({ text }) => text);

const parse = createParser(lexicon);

/** What is read from each of them. */
export const profiles: readonly Profile[] = texts.map((text) => parse(text).profile);
