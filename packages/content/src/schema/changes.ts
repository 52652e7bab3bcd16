import { z } from 'zod';
import { id, urgency } from './common.ts';

/** The shape of the change log of the content: what each release changed in ids, numbers and answers. */

const version = z.string().regex(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
const value = z.union([z.number(), z.string(), z.null()]).describe('null where there was none.');
const ids = z.record(id, z.array(z.string())).describe('Ids by kind.');
const answer = z.strictObject({ urgency, top: z.array(id).describe('The three candidates that fit best.') });

export const changes = z
  .array(
    z.strictObject({
      version,
      on: z.iso.date().describe('The day it was written down, just before the release.'),
      since: version
        .nullable()
        .describe('The release before; null for the first, in which everything is new.'),
      added: ids,
      removed: ids,
      values: z
        .array(z.strictObject({ path: z.string().describe('Kind, id and field.'), old: value, new: value }))
        .describe(
          'Numbers and verdicts that changed, what came into a list of ids (old is null), and what went (new is null).',
        ),
      answers: z
        .array(z.strictObject({ vignette: z.string(), old: answer, new: answer }))
        .describe('Vignettes that are answered differently.'),
    }),
  )
  .describe('What each release changed in the content, the latest first.');
