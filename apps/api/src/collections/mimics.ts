import { mimics, type Mimic } from '@cramps/content';
import { choice, collection, filter } from './collection.ts';
import { cited, linksTo } from './links.ts';

export const mimicCollection = collection<Mimic>({
  record: mimics,
  filters: {
    care: choice({
      in: mimics,
      description: 'Only what calls for this care when it fits strongly.',
      of: ({ care }) => [care],
    }),
    finding: filter({
      in: mimics,
      description: 'Only what one of these findings speaks for or against.',
      of: ({ evidence }) => evidence.map(({ finding }) => finding),
    }),
  },
  texts: ({ id }, { articles }) => [
    id,
    articles.mimics[id]?.name ?? '',
    ...(articles.mimics[id]?.alsoCalled ?? []),
  ],
  summarise: ({ id, care, telling }, { words }) => ({
    id,
    care,
    telling,
    ...words.mimics[id],
    href: `/v1/mimics/${id}`,
  }),
  detail: (mimic, localised) => ({
    ...mimic,
    words: localised.articles.mimics[mimic.id],
    remedyLinks: linksTo('remedies', mimic.remedies, localised),
    sourceList: cited(mimic.sources),
  }),
});
