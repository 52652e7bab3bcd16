import * as content from '@cramps/content';
import { clinicalCases, layCases } from '@cramps/content/cases';
import { explain, medicineName } from '@cramps/content/explain';
import { lexicon } from '@cramps/content/lexicon/en';
import { match, nextPages } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import { words } from '@cramps/content/words/en';
import { expect, it } from 'vitest';
import * as own from './content.ts';

/** What is packed into the widget against what the package gives: the same answers, in the same words, from the same sources. */
const parse = createParser(lexicon);
const profiles = [...clinicalCases, ...layCases].map(({ text }) => parse(text).profile);

/**
 * A citation of the widget as its link and label, a source of the package likewise; without what a sign suggests, which nothing
 * in the widget shows.
 */
type Cited = Readonly<Record<string, content.Citation>>;
const citations = content.citations as Cited;
const ownCitations = own.facts.citations as unknown as Cited;
const cite = (value: unknown, citations: Cited): unknown =>
  JSON.parse(JSON.stringify(value), (key, entry: unknown) =>
    key === 'suggests'
      ? undefined
      : key === 'sources'
        ? (entry as string[]).map((id) => citations[id])
        : entry,
  );

it('has vignettes to compare', () => expect(profiles.length).toBeGreaterThan(50));

it('comes to the same result for every vignette', () => {
  for (const profile of profiles) expect(own.match(profile).resultId).toBe(match(profile).resultId);
});

// Every fourth: to compare whole ledgers takes a while.
it.each(profiles.filter((_, at) => at % 4 === 0).map((profile, at) => [at, profile] as const))(
  'says the same, from the same sources (%i)',
  (_, profile) => {
    const { crampCriteria: _own, ...assessment } = own.match(profile);
    const { crampCriteria: _expected, ...expected } = match(profile);
    expect(cite(assessment, ownCitations)).toEqual(cite(expected, citations));
    expect(cite(explain(own.match(profile), own.words), ownCitations)).toEqual(
      cite(explain(match(profile), words), citations),
    );
    expect(own.nextPages(profile, 20)).toEqual(nextPages(profile, 20));
  },
);

it('asks the same questions with the same answers', () => {
  expect(Object.keys(own.words.questions)).toEqual(Object.values(content.questions).map(({ id }) => id));
  for (const [id, question] of Object.entries(words.questions))
    expect(own.words.questions[id]).toMatchObject({
      ...question,
      options: Object.fromEntries(
        question.asks.map((asked) => [asked, question.options[asked] ?? words.findings[asked]?.name]),
      ),
    });
});

it('calls every medicine by its name, and knows every emergency number', () => {
  const ids = Object.keys(content.medicines);
  expect(ids.map((id) => medicineName(own.words, id))).toEqual(ids.map((id) => medicineName(words, id)));
  expect(own.facts.numbers.map(({ country, emergency }) => [country, emergency])).toEqual(
    content.emergencyNumbers.map(({ country, emergency }) => [country, emergency]),
  );
});
