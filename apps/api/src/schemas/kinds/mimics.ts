import { z } from '../../zod.ts';
import * as content from '../content.ts';
import { citedSource, links } from '../links.ts';
import { mimicWords } from '../published.ts';

export const item = content.mimic.extend({
  words: mimicWords.describe('The words of the page, in the locale of the answer.'),
  remedyLinks: links.describe('Remedies that go with it.'),
  sourceList: z.array(citedSource).describe('Every source the page rests on.'),
});

export const summary = content.mimic
  .pick({ id: true, care: true, telling: true })
  .extend({ name: z.string(), short: z.string(), href: z.string() });
