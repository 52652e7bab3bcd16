import { z } from '../../zod.ts';
import * as content from '../content.ts';
import { link } from '../links.ts';
import { findingWords } from '../published.ts';

const { finding: _, ...addend } = content.addend.shape;

/** What an answer to a finding does, for each cause and look-alike it speaks for or against. */
const moves = z.array(z.strictObject({ kind: z.enum(['cause', 'mimic']), ...link.shape, ...addend }));

export const item = content.finding.extend({
  words: findingWords,
  askedBy: z.string().nullable().describe('Id of the question that asks it.'),
  moves: moves.describe('Every cause and look-alike it speaks for or against.'),
});

export const summary = content.finding
  .pick({ id: true, kind: true, group: true })
  .extend({ name: z.string(), href: z.string() });
