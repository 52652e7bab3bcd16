// What a program does with the package, in TypeScript: it has to compile as it stands, and the lines marked as wrong not.
import { causes, getMedicine, type Assessment, type CauseId, type Profile } from '@cramps/content';
import { articles } from '@cramps/content/articles/en';
import { explain } from '@cramps/content/explain';
import { conditionJsonLd, type JsonLd } from '@cramps/content/json-ld';
import { lexicon } from '@cramps/content/lexicon/en';
import { match, nextQuestions } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import { createSearch } from '@cramps/content/search';
import { validate, authored } from '@cramps/content/schema';
import words from '@cramps/content/words/en';
import * as facts from '@cramps/content';

const profile: Profile = {
  findings: { 'at-night': 'present', calf: 'present' },
  medicines: ['furosemide'],
  age: 70,
};
const assessment: Assessment = match(profile);
const best: CauseId | string | undefined = assessment.ranked[0]?.id;
const line: string | undefined = explain(assessment, words).candidates[0]?.for[0]?.text;
const page: JsonLd = conditionJsonLd(causes.pregnancy, { facts, words, articles, url: () => undefined });
const claim = validate(authored.claim, {});
const verdict: string = claim.ok ? claim.data.verdict : (claim.faults[0]?.mend ?? '');

// @ts-expect-error a finding there is none of
match({ findings: { 'at-nihgt': 'present' } });
// @ts-expect-error a cause there is none of
void causes.pregnency;
// @ts-expect-error facts cannot be changed
causes.pregnancy.care = 'routine';

export const all = [
  best,
  line,
  page,
  verdict,
  nextQuestions(profile),
  createParser(lexicon)('x'),
  createSearch(articles)('x'),
];
export const link: 'strong' | 'moderate' | 'weak' | 'class-only' | 'none-found' =
  getMedicine('furosemide').link;
