import { medicines, type Medicine } from '@cramps/content';
import { z } from '../zod.ts';
import * as content from '../schemas/content.ts';
import { citedSource, links } from '../schemas/links.ts';
import { medicineWords } from '../schemas/published.ts';
import { choice, collection, filter } from './collection.ts';
import { cited, linkTo, linksTo } from './links.ts';

export const medicineCollection = collection<Medicine>({
  path: 'medicines',
  one: 'medicine',
  many: 'medicines',
  name: 'Medicine',
  example: 'furosemide',
  record: medicines,
  item: content.medicine.extend({
    words: medicineWords.describe('The words of the page, in the locale of the answer.'),
    causeLinks: links.describe('The causes it stands under.'),
    sourceList: z.array(citedSource),
  }),
  summary: content.medicine
    .pick({ id: true, class: true, link: true, brands: true })
    .extend({ name: z.string(), href: z.string() }),
  filters: {
    link: choice({
      in: medicines,
      description: 'Only those linked with cramps this strongly.',
      of: ({ link }) => [link],
    }),
    class: filter({ in: medicines, description: 'Only these classes.', of: (medicine) => [medicine.class] }),
    cause: filter({
      in: medicines,
      description: 'Only those that stand under one of these causes.',
      of: ({ causes }) => causes,
    }),
  },
  texts: ({ id, brands, unconfirmedBrands }, { articles }) => {
    const { name = '', alsoCalled = [] } = articles.medicines[id] ?? {};
    return [id, name, ...alsoCalled, ...brands, ...unconfirmedBrands];
  },
  summarise: ({ id, class: group, link, brands }, localised) => ({
    class: group,
    link,
    brands,
    ...linkTo('medicines', id, localised),
  }),
  detail: (medicine, localised) => ({
    ...medicine,
    words: localised.articles.medicines[medicine.id],
    causeLinks: linksTo('causes', medicine.causes, localised),
    sourceList: cited(medicine.sources),
  }),
});
