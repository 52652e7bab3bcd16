import { causes, type Cause } from '@cramps/content';
import { choice, collection, filter } from './collection.ts';
import { cited, linksTo } from './links.ts';

export const causeCollection = collection<Cause>({
  record: causes,
  filters: {
    group: choice({ in: causes, description: 'Only these groups.', of: ({ group }) => [group] }),
    care: choice({
      in: causes,
      description: 'Only what calls for this care when it fits strongly.',
      of: ({ care }) => [care],
    }),
    finding: filter({
      in: causes,
      description: 'Only what one of these findings speaks for or against.',
      of: ({ evidence }) => evidence.map(({ finding }) => finding),
    }),
    remedy: filter({
      in: causes,
      description: 'Only what one of these remedies goes with.',
      of: ({ remedies }) => remedies,
    }),
  },
  texts: ({ id }, { articles }) => [
    id,
    articles.causes[id]?.name ?? '',
    ...(articles.causes[id]?.alsoCalled ?? []),
  ],
  summarise: ({ id, group, care }, { words }) => ({
    id,
    group,
    care,
    ...words.causes[id],
    href: `/v1/causes/${id}`,
  }),
  detail: (cause, localised) => ({
    ...cause,
    words: localised.articles.causes[cause.id],
    remedyLinks: linksTo('remedies', cause.remedies, localised),
    sourceList: cited(cause.sources),
  }),
});
