import { questions } from '@cramps/content';
import { explain } from '@cramps/content/explain';
import lexicon from '@cramps/content/lexicon/en';
import { match, nextPages } from '@cramps/content/match';
import { createParserInSlices } from '@cramps/content/parse';
import { breather } from '@cramps/ui/check';
import { words } from './words.ts';

/** What the check runs on, the same on the server and on the device. The flow only needs to know which ids there are. */
export const tools = {
  parse: await createParserInSlices(lexicon, breather()),
  match,
  nextPages,
  explain,
  questions,
  findings: words.findings,
  medicines: lexicon.medicines,
};
