import { mimics, type Mimic } from '@cramps/content';
import { z } from '../zod.ts';
import * as content from '../schemas/content.ts';
import { citedSource, links } from '../schemas/links.ts';
import { mimicWords } from '../schemas/published.ts';
import { choice, collection, filter } from './collection.ts';
import { cited, linksTo } from './links.ts';

export const mimicCollection = collection<Mimic>({
  path: 'mimics',
  one: 'look-alike',
  many: 'look-alikes',
  name: 'Mimic',
  example: 'restless-legs',
  record: mimics,
  item: content.mimic.extend({
    words: mimicWords.describe('The words of the page, in the locale of the answer.'),
    remedyLinks: links.describe('Remedies that go with it.'),
    sourceList: z.array(citedSource).describe('Every source the page rests on.'),
  }),
  summary: content.mimic
    .pick({ id: true, care: true, telling: true })
    .extend({ name: z.string(), short: z.string(), href: z.string() }),
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
