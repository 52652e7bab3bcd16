import { medicines, type Medicine } from '@cramps/content';
import { choice, collection, filter } from './collection.ts';
import { cited, linkTo, linksTo } from './links.ts';

export const medicineCollection = collection<Medicine>({
  record: medicines,
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
