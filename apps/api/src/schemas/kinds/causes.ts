import { z } from '../../zod.ts';
import * as content from '../content.ts';
import { citedSource, links } from '../links.ts';
import { causeWords } from '../published.ts';

export const item = content.cause.extend({
  words: causeWords.describe('The words of the page, in the locale of the answer.'),
  remedyLinks: links.describe('Remedies that go with it.'),
  sourceList: z.array(citedSource).describe('Every source the page rests on.'),
});

export const summary = content.cause
  .pick({ id: true, group: true, care: true })
  .extend({ name: z.string(), short: z.string(), href: z.string() });
