import { z } from '../../zod.ts';
import * as content from '../content.ts';
import { citedSource, links } from '../links.ts';
import { redFlagWords } from '../published.ts';

export const item = content.redFlag.extend({
  words: redFlagWords,
  findingLinks: links.describe('The findings it looks at.'),
  suggestLinks: links.describe('What it may point to.'),
  sourceList: z.array(citedSource),
});

export const summary = content.redFlag
  .pick({ id: true, urgency: true, basis: true })
  .extend({ title: z.string(), advice: z.string(), href: z.string() });
