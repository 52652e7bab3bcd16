import lexicon from '@cramps/content/lexicon/en';
import { createParser } from '@cramps/content/parse';
import { expect, it } from 'vitest';
import { ourCases } from './files.ts';
import { folds } from './folds.ts';
import { parserWith, termUse } from './term-use.ts';

const cases = ourCases().flatMap((file) => file.cases);
const everyTerm = new Set(
  Object.entries(lexicon.findings).flatMap(([id, terms]) =>
    (['present', 'absent'] as const).flatMap((polarity) =>
      (terms[polarity] ?? []).map((_, at) => `${id}/${polarity}/${at}`),
    ),
  ),
);

it('knows which terms match, whatever denies them or whoever is meant', () => {
  const use = termUse();
  const findings = (text: string): string[] => [...use(text)].map((key) => key.split('/')[0] ?? '');
  expect(findings('No swelling. My sister has diabetes.')).toEqual(
    expect.arrayContaining(['swelling', 'diabetes']),
  );
  expect(use('Good morning.').size).toBe(0);
});

it('reads with some of the terms alone', () => {
  const text = 'A cramp in my calf wakes me. No swelling.';
  expect(parserWith(everyTerm)(text).profile).toEqual(createParser(lexicon)(text).profile);
  expect(parserWith(new Set())(text).profile.findings).toEqual({});
  const calf = new Set([...everyTerm].filter((key) => key.startsWith('calf/')));
  expect(parserWith(calf)(text).profile.findings).toEqual({ calf: 'present' });
});

it('scores every case once, and never better for having fewer terms to read with', () => {
  const result = folds(cases);
  expect(result.cases).toBe(cases.length);
  expect(result.whole.safe?.of).toBe(cases.length);
  expect(result.withoutOwnTerms.safe?.of).toBe(cases.length);
  expect(result.crampRefitted.of).toBe(result.cramp.of);
  expect(result.terms.hits).toBeLessThan(result.terms.of);
  const recall = (counts: typeof result.whole): number => counts['present recall']?.hits ?? 0;
  expect(recall(result.withoutOwnTerms)).toBeLessThanOrEqual(recall(result.whole));
  expect(folds(cases)).toEqual(result);
});
