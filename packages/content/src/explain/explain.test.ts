import { expect, it } from 'vitest';
import words from '../../generated/words/en.ts';
import { clinicalCases } from '../cases.ts';
import lexicon from '../../generated/lexicon/en.ts';
import { match } from '../match/index.ts';
import { createParser } from '../parse/index.ts';
import { explain, medicineName, message } from './index.ts';

const parse = createParser(lexicon);
const profile = {
  findings: { pregnancy: 'present', 'one-sided-swelling': 'present' },
  medicines: ['furosemide'],
  age: 30,
} as const;

it('puts every code of an assessment into words, in the same order', () => {
  const assessment = match(profile);
  const told = explain(assessment, words);
  expect(told.candidates.map(({ id }) => id)).toEqual(assessment.ranked.map(({ id }) => id));
  expect(told.redFlags.map(({ id }) => id)).toEqual(assessment.redFlags.map(({ id }) => id));
  for (const [at, { for: speaksFor, against }] of told.candidates.entries()) {
    const reasons = assessment.ranked[at]?.reasons ?? [];
    expect([...speaksFor, ...against].map(({ decibans }) => decibans).sort()).toEqual(
      reasons.map(({ decibans }) => decibans).sort(),
    );
    expect(speaksFor.every(({ ratio }) => ratio > 1)).toBe(true);
    expect(against.every(({ ratio }) => ratio < 1)).toBe(true);
  }
});

it('tells nobody whose pain stays that it eases', () => {
  for (const findings of [
    { 'constant-pain': 'present' },
    { 'lasts-over-10-minutes': 'present', 'relieved-by-stretching': 'absent' },
  ] as const) {
    const titles = explain(match({ findings }), words).redFlags.map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(0);
    for (const title of titles) expect(title).not.toMatch(/(?<!not )\bease/);
  }
});

it('names what a line follows from', () => {
  const lines = explain(match(profile), words).candidates.flatMap((candidate) => [
    ...candidate.for,
    ...candidate.against,
  ]);
  expect(lines.find(({ finding }) => finding === 'takes-diuretic')?.from).toBe(
    medicineName(words, 'furosemide'),
  );
  expect(lines.find(({ finding }) => finding === 'age-over-50')?.from).toBe(
    message(words, 'explain.from.age'),
  );
});

it('leaves no id or path where a word should stand, for any vignette', () => {
  for (const { text } of clinicalCases) {
    const told = explain(match(parse(text).profile), words);
    const bare =
      /"(?:text|name|title|short|fitLabel|basisLabel|strengthLabel|verdictLabel|advice|why)":"(?:[a-z0-9]+(?:-[a-z0-9]+)+|explain\.[^"]*|)"/;
    expect(JSON.stringify(told)).not.toMatch(bare);
  }
});

it('shows the path of a message the locale lacks, rather than nothing', () => {
  expect(message(words, 'explain.no-such')).toBe('explain.no-such');
});
