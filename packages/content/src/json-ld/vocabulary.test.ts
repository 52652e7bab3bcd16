import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import articles from '../../generated/articles/en.ts';
import words from '../../generated/words/en.ts';
import * as facts from '../index.ts';
import {
  articleJsonLd,
  claimJsonLd,
  conditionJsonLd,
  drugJsonLd,
  findingJsonLd,
  sourcePageJsonLd,
  therapyJsonLd,
  webPageJsonLd,
  withBreadcrumb,
  type JsonLd,
  type JsonLdContext,
} from './index.ts';

/** Every document of our data, held against the vocabulary of schema.org: its types, and which fields each may have. */
const require = createRequire(import.meta.url);
const vocabulary = readFileSync(join(dirname(require.resolve('schema-dts')), 'schema.d.ts'), 'utf8');

/** The fields an interface declares itself, and the interfaces it takes the others from. */
const interfaces = new Map(
  [...vocabulary.matchAll(/^(?:export )?interface (\w+)(?: extends ([\w, <>]+))? \{([\s\S]*?)^\}/gm)].map(
    ([, name = '', parents = '', body = '']) => [
      name,
      {
        parents: parents.split(', ').filter(Boolean),
        fields: [...body.matchAll(/^\s*"([\w@]+)"\??:/gm)].map(([, field = '']) => field),
      },
    ],
  ),
);
const fieldsOf = (name: string): string[] => {
  const { parents = [], fields = [] } = interfaces.get(name) ?? {};
  return [...fields, ...parents.flatMap(fieldsOf)];
};

/** What is wrong with a document: types there are none of, and fields a type does not have. */
function strangers(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => strangers(item, `${path}[${at}]`));
  if (!value || typeof value !== 'object') return value === '' || value === null ? [`${path} is empty`] : [];
  const type = (value as { '@type'?: string })['@type'] ?? '';
  const known = new Set([...fieldsOf(`${type}Leaf`), ...fieldsOf(`${type}Base`), '@context', '@type']);
  const strange = interfaces.has(`${type}Leaf`) ? [] : [`${path}: no type "${type}"`];
  return [
    ...strange,
    ...Object.entries(value).flatMap(([key, inner]) => [
      ...(known.has(key) ? [] : [`${path}: ${type} has no "${key}"`]),
      ...strangers(inner, `${path}.${key}`),
    ]),
  ];
}

const context: JsonLdContext = {
  facts,
  words,
  articles,
  url: (kind, id) => `https://example.org/${kind}/${id}`,
};
const documents: Record<string, readonly JsonLd[]> = {
  MedicalCondition: [...Object.values(facts.causes), ...Object.values(facts.mimics)].map((one) =>
    conditionJsonLd(one, context),
  ),
  MedicalTherapy: Object.values(facts.remedies).map((one) => therapyJsonLd(one, context)),
  Drug: Object.values(facts.medicines).map((one) => drugJsonLd(one, context)),
  ClaimReview: Object.values(facts.claims).map((one) => claimJsonLd(one, context)),
};
const findings = Object.values(facts.findings).map((one) => findingJsonLd(one, context));
const sources = Object.values(facts.sources).map(articleJsonLd);
const about = { name: 'A name', description: 'What it is about.', checked: facts.causes.pregnancy.checked };
const home = { name: 'Home', url: 'https://example.org/' };
const list = { name: 'Causes', url: 'https://example.org/causes' };
const pages = [
  webPageJsonLd({ ...about, url: home.url, site: home }, context),
  webPageJsonLd({ ...about, url: list.url, items: [home, list] }, context),
  ...Object.values(facts.sources).map((source) => sourcePageJsonLd(source, about, context)),
];

it('finds a type and a field that schema.org does not have', () => {
  expect(strangers({ '@type': 'Drug', cramps: 1, drugClass: { '@type': 'Pill' } })).toEqual([
    ': Drug has no "cramps"',
    '.drugClass: no type "Pill"',
  ]);
});

describe.each(Object.entries(documents))('%s', (type, all) => {
  it('is what each page is about, in the words of schema.org', () => {
    expect(all.length).toBeGreaterThan(10);
    expect(all.map(({ mainEntity }) => (mainEntity as JsonLd)['@type'])).toEqual(all.map(() => type));
    expect(all.flatMap((one) => strangers(one))).toEqual([]);
  });
});

it('calls what is felt or seen a sign, and what somebody has or does a risk factor', () => {
  const types = findings.map(({ mainEntity }) => (mainEntity as JsonLd)['@type']);
  expect(new Set(types)).toEqual(new Set(['MedicalSignOrSymptom', 'MedicalRiskFactor']));
  expect(findings.flatMap((one) => strangers(one))).toEqual([]);
});

it('calls studies and reviews scholarly articles, and other works web pages', () => {
  expect(new Set(sources.map((source) => source['@type']))).toEqual(new Set(['ScholarlyArticle', 'WebPage']));
  expect(sources.flatMap((one) => strangers(one))).toEqual([]);
});

it('frames lists, sources and other pages in the same words, with the way to each', () => {
  expect(pages.flatMap((one) => strangers(withBreadcrumb(one, [home, list])))).toEqual([]);
  expect(pages.filter(({ usageInfo, version }) => !usageInfo || !version)).toEqual([]);
  expect(withBreadcrumb(pages[0] as JsonLd, [home, list])).toMatchObject({
    isPartOf: { '@type': 'WebSite', ...home },
    breadcrumb: {
      itemListElement: [
        { position: 1, ...home },
        { position: 2, ...list },
      ],
    },
  });
  expect(pages[1]).toMatchObject({ mainEntity: { '@type': 'ItemList', numberOfItems: 2 } });
});
