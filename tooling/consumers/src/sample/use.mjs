// What a program does with the package, in JavaScript that every runtime can run. Prints one line.
import { causes, ContentError, contentVersion, getCause } from '@cramps/content';
import { articles } from '@cramps/content/articles/en';
import { clinicalCases } from '@cramps/content/cases';
import data from '@cramps/content/data/causes.json' with { type: 'json' };
import { explain } from '@cramps/content/explain';
import { conditionJsonLd } from '@cramps/content/json-ld';
import { lexicon } from '@cramps/content/lexicon/en';
import { match } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import { authored, validate } from '@cramps/content/schema';
import profileSchema from '@cramps/content/schema/profile.json' with { type: 'json' };
import { createSearch } from '@cramps/content/search';
import { words } from '@cramps/content/words/en';
import * as facts from '@cramps/content';

const { profile } = createParser(lexicon)('I am 34, pregnant, and my calf cramps at night.');
const assessment = match(profile);
const told = explain(assessment, words);

let error = null;
try {
  getCause('pregnency');
} catch (caught) {
  error = caught instanceof ContentError ? caught.mend : String(caught);
}

console.log(
  JSON.stringify({
    contentVersion,
    resultId: assessment.resultId,
    best: told.candidates[0]?.name,
    found: createSearch(articles)('magnesum')[0]?.id,
    page: conditionJsonLd(causes.pregnancy, { facts, words, articles, url: () => undefined })['@type'],
    same: JSON.stringify(data.pregnancy.figures) === JSON.stringify(causes.pregnancy.figures),
    schema: profileSchema.type,
    faults: validate(authored.claim, {}).ok ? 0 : 1,
    cases: clinicalCases.length > 50,
    error,
  }),
);
