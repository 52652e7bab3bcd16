import { findings, medicines, questions } from '@cramps/content';
import { explain } from '@cramps/content/explain';
import lexicon from '@cramps/content/lexicon/en';
import { match, nextQuestions } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';

/** What the check runs on, the same on the server and on the device. */
export const tools = { parse: createParser(lexicon), match, nextQuestions, explain, questions, findings, medicines };
