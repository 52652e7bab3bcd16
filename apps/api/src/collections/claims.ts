import { claims, type Claim } from '@cramps/content';
import { z } from '../zod.ts';
import * as content from '../schemas/content.ts';
import { citedSource, links } from '../schemas/links.ts';
import { claimWords } from '../schemas/published.ts';
import { choice, collection, filter } from './collection.ts';
import { cited, linksTo } from './links.ts';

export const claimCollection = collection<Claim>({
  path: 'claims',
  one: 'claim',
  many: 'claims',
  name: 'Claim',
  example: 'timing-and-disruption',
  record: claims,
  item: content.claim.extend({
    words: claimWords.describe('The claim and what the evidence says of it, in the locale of the answer.'),
    causeLinks: links.describe('The causes it is about.'),
    sourceList: z.array(citedSource),
  }),
  summary: content.claim
    .pick({ id: true, section: true, verdict: true })
    .extend({ label: z.string(), claim: z.string(), href: z.string() }),
  filters: {
    verdict: choice({ in: claims, description: 'Only these verdicts.', of: ({ verdict }) => [verdict] }),
    section: filter({
      in: claims,
      description: 'Only these parts of the usual article.',
      of: ({ section }) => [section],
    }),
    cause: filter({
      in: claims,
      description: 'Only those about one of these causes.',
      of: ({ causes }) => causes,
    }),
  },
  texts: ({ id }, { articles }) => [id, articles.claims[id]?.label ?? '', articles.claims[id]?.claim ?? ''],
  summarise: ({ id, section, verdict }, { articles }) => ({
    id,
    section,
    verdict,
    label: articles.claims[id]?.label ?? id,
    claim: articles.claims[id]?.claim ?? '',
    href: `/v1/claims/${id}`,
  }),
  detail: (claim, localised) => ({
    ...claim,
    words: localised.articles.claims[claim.id],
    causeLinks: linksTo('causes', claim.causes, localised),
    sourceList: cited(claim.sources),
  }),
});
