import { z } from '../../zod.ts';
import * as content from '../content.ts';
import { citedSource, links } from '../links.ts';
import { remedyWords } from '../published.ts';

export const item = content.remedy.extend({
  words: remedyWords.describe('The words of the page, in the locale of the answer.'),
  forLinks: links.describe('The causes and look-alikes it is for; none where it is for all.'),
  sourceList: z.array(citedSource),
});

export const summary = content.remedy
  .pick({ id: true, time: true, verdict: true, certainty: true })
  .extend({ name: z.string(), short: z.string(), href: z.string() });
