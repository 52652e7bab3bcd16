import { z } from '../zod.ts';
import * as content from './content.ts';
import { link } from './links.ts';

/** A question worth asking next, with the reason it is asked. */
export const nextQuestion = z
  .strictObject({
    id: content.question.shape.id,
    form: content.question.shape.form,
    title: z.string(),
    why: z.string().describe('Why it is asked, in words.'),
    hint: z.string().nullable(),
    reason: z
      .enum(['danger', 'tells'])
      .describe('`danger`: it looks for signs of danger. `tells`: its answer moves the ranking most.'),
    finding: z.string().describe('The finding for which it is asked.'),
    options: z
      .array(z.strictObject({ finding: z.string(), kind: content.finding.shape.kind, label: z.string() }))
      .describe('What can be answered: the findings that are still open.'),
    moves: z
      .array(
        z.strictObject({
          kind: z.enum(['cause', 'mimic']),
          ...link.shape,
          decibans: z.number(),
          sources: z.array(z.string()),
        }),
      )
      .describe('What an answer would move the most, and by how much at most.'),
  })
  .openapi('NextQuestion');
