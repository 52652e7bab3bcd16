import { z } from '../../zod.ts';
import * as content from '../content.ts';
import { citedSource, links } from '../links.ts';
import { medicineWords } from '../published.ts';

export const item = content.medicine.extend({
  words: medicineWords.describe('The words of the page, in the locale of the answer.'),
  causeLinks: links.describe('The causes it stands under.'),
  sourceList: z.array(citedSource),
});

export const summary = content.medicine
  .pick({ id: true, class: true, link: true, brands: true })
  .extend({ name: z.string(), href: z.string() });
