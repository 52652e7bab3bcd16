import { z } from '../../zod.ts';
import * as content from '../content.ts';
import { links } from '../links.ts';
import { questionWords } from '../published.ts';

export const item = content.question.extend({
  words: questionWords,
  findingLinks: links.describe('The findings it asks about.'),
});

export const summary = content.question
  .pick({ id: true, form: true, safety: true, onlyFor: true })
  .extend({ title: z.string(), href: z.string() });
