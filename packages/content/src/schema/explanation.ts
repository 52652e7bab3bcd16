import { z } from 'zod';
import { basis, id, sources, urgency } from './common.ts';

/** The shape of what `explain` gives: an assessment in words. */

const line = z.strictObject({
  finding: id,
  text: z.string(),
  from: z.string().nullable().describe('What it follows from, where it was not answered itself.'),
  decibans: z.number(),
  ratio: z.number().describe('Likelihood ratio of this answer, two digits.'),
  strengthLabel: z.string(),
  basis,
  basisLabel: z.string(),
  sources,
});

export const explanation = z
  .strictObject({
    urgency: z.strictObject({ level: urgency, title: z.string(), advice: z.string() }),
    redFlags: z.array(
      z.strictObject({
        id,
        urgency,
        title: z.string(),
        advice: z.string(),
        findings: z.array(z.string()),
        basis,
        sources,
      }),
    ),
    cramp: z.strictObject({
      fit: z.enum(['typical', 'possible', 'unlikely']),
      text: z.string(),
      criteria: z.array(
        z.strictObject({ id, status: z.enum(['met', 'unmet', 'unknown']), name: z.string() }),
      ),
    }),
    candidates: z.array(
      z.strictObject({
        kind: z.enum(['cause', 'mimic']),
        id,
        name: z.string(),
        short: z.string(),
        fit: z.enum(['strong', 'some', 'weak', 'none']),
        fitLabel: z.string(),
        for: z.array(line),
        against: z.array(line),
        notAsked: z.array(z.strictObject({ id, name: z.string() })),
      }),
    ),
    remedies: z.array(
      z.strictObject({
        id,
        name: z.string(),
        short: z.string(),
        verdict: z.enum(['do', 'may-help', 'unproven', 'does-not-help', 'avoid']),
        verdictLabel: z.string(),
        time: z.enum(['during', 'after', 'prevent', 'treat-the-cause', 'ask']),
      }),
    ),
    next: z.array(z.strictObject({ questionId: id, title: z.string(), why: z.string() })),
  })
  .describe('The same answer in the words of a locale.');
