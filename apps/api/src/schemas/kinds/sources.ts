import { z } from '../../zod.ts';
import * as content from '../content.ts';
import { citation, links } from '../links.ts';

export const item = content.source.extend({
  ...citation,
  citedBy: links.describe('Everything that rests on it.'),
});

export const summary = content.source
  .pick({ id: true, title: true, year: true, design: true, read: true })
  .extend({ label: z.string(), link: z.string().nullable(), href: z.string() });
