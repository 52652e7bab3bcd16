import { z } from '../zod.ts';
import * as content from './content.ts';

/** A way to something else of this API. */
export const link = z
  .strictObject({ id: z.string(), name: z.string(), href: z.string().describe('Path of it, from the root.') })
  .openapi('Link');

export type Link = z.infer<typeof link>;

export const links = z.array(link);

/** How a source is cited, on top of what it is. */
export const citation = {
  label: z.string().describe('How it is cited: the first author and the year.'),
  link: z.string().nullable().describe('Where it can be read.'),
};

export const citedSource = content.source.extend(citation).openapi('CitedSource');
