import { expect, it } from 'vitest';
import articles from '../../generated/articles/en.ts';
import words from '../../generated/words/en.ts';
import * as facts from '../index.ts';
import {
  articleJsonLd,
  claimJsonLd,
  conditionJsonLd,
  drugJsonLd,
  therapyJsonLd,
  type JsonLdContext,
} from './index.ts';

const context: JsonLdContext = {
  facts,
  words,
  articles,
  url: (kind, id) => (kind === 'finding' ? undefined : `https://example.org/${kind}/${id}`),
};

it('says what it is for, when it was checked, and what it rests on', () => {
  const cause = facts.causes.pregnancy;
  const page = conditionJsonLd(cause, context);
  expect(page).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    url: 'https://example.org/cause/pregnancy',
    lastReviewed: cause.checked.on,
    version: facts.contentVersion,
    usageInfo: {
      '@type': 'CreativeWork',
      text: expect.stringMatching(/^General information .* It does not diagnose/) as string,
    },
  });
  expect(page['citation']).toHaveLength(cause.sources.length);
  expect(JSON.stringify(page)).not.toMatch(/reviewedBy|undefined|\[object/);
});

it('gives a condition its codes, its signs strongest first, its risks and what helps', () => {
  const { mainEntity } = conditionJsonLd(facts.mimics['restless-legs'], context);
  expect(mainEntity).toMatchObject({
    '@type': 'MedicalCondition',
    name: 'Restless legs',
    alternateName: expect.arrayContaining(['RLS']) as string[],
    code: expect.arrayContaining([
      { '@type': 'MedicalCode', codeValue: 'G25.81', codingSystem: 'ICD-10-CM' },
    ]) as object[],
  });
  const { signOrSymptom } = mainEntity as { signOrSymptom: { name: string; url?: string }[] };
  expect(signOrSymptom[0]).toEqual({
    '@type': 'MedicalSignOrSymptom',
    name: words.findings['urge-to-move']?.name,
  });
});

it('never offers as a treatment what does not help', () => {
  const refused = Object.values(facts.remedies).filter(
    ({ verdict }) => !['do', 'may-help'].includes(verdict),
  );
  const names = new Set(refused.map(({ id }) => words.remedies[id]?.name));
  const offered = [...Object.values(facts.causes), ...Object.values(facts.mimics)].flatMap((one) => {
    const { possibleTreatment = [] } = conditionJsonLd(one, context)['mainEntity'] as {
      possibleTreatment?: { name: string }[];
    };
    return possibleTreatment.map(({ name }) => name);
  });
  expect(offered.length).toBeGreaterThan(10);
  expect(offered.filter((name) => names.has(name))).toEqual([]);
});

it('warns with each medicine not to stop it, and gives no dose', () => {
  const drugs = Object.values(facts.medicines).map(
    (one) => drugJsonLd(one, context)['mainEntity'] as { warning: string },
  );
  expect(drugs.every(({ warning }) => warning.length > 20)).toBe(true);
  expect(JSON.stringify(drugs)).not.toMatch(/\d ?(?:mg|mcg)\b/);
});

it('tells a remedy with its steps, a claim with its verdict, and a study with its identifiers', () => {
  expect(therapyJsonLd(facts.remedies['stand-flat-foot'], context)['mainEntity']).toMatchObject({
    '@type': 'MedicalTherapy',
    howPerformed: expect.stringContaining('heel down') as string,
  });
  expect(claimJsonLd(facts.claims['poor-hydration'], context)['mainEntity']).toMatchObject({
    reviewRating: { '@type': 'Rating', alternateName: 'Contradicted' },
  });
  expect(articleJsonLd(facts.sources['hening-2009'])).toMatchObject({
    '@type': 'ScholarlyArticle',
    identifier: expect.arrayContaining([
      { '@type': 'PropertyValue', propertyID: 'PMID', value: '19185537' },
    ]) as object[],
  });
});

it('leaves out an address that a page does not have', () => {
  const page = conditionJsonLd(facts.causes.pregnancy, { ...context, url: () => undefined });
  expect(JSON.stringify(page)).not.toContain('example.org');
  expect(page).not.toHaveProperty('url');
});
