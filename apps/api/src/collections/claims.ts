import { claims, type Claim } from '@cramps/content';
import { choice, collection, filter } from './collection.ts';
import { cited, linksTo } from './links.ts';

export const claimCollection = collection<Claim>({
  record: claims,
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
