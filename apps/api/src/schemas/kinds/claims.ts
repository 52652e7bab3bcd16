import { z } from '../../zod.ts';
import * as content from '../content.ts';
import { citedSource, links } from '../links.ts';
import { claimWords } from '../published.ts';

export const item = content.claim.extend({
  words: claimWords.describe('The claim and what the evidence says of it, in the locale of the answer.'),
  causeLinks: links.describe('The causes it is about.'),
  sourceList: z.array(citedSource),
});

export const summary = content.claim
  .pick({ id: true, section: true, verdict: true })
  .extend({ label: z.string(), claim: z.string(), href: z.string() });
