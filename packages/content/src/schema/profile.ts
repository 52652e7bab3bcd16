import { z } from 'zod';
import { answer, basis, id, sources, urgency } from './common.ts';

/** What goes into the matching and what comes out of it. */

export const profile = z
  .strictObject({
    findings: z
      .record(id, z.enum(['present', 'absent', 'unknown']))
      .describe('Findings by id; what is left out is unknown.'),
    medicines: z.array(id).max(100).optional().describe('Ids of medicines taken.'),
    age: z.number().min(0).max(120).optional().describe('Age in years, 0–120.'),
    sex: z.enum(['female', 'male']).optional().describe('Sex, where it matters for causes.'),
  })
  .describe('What is known about a person. Everything is optional.');

export const reason = z
  .strictObject({
    finding: id,
    answer,
    decibans: z.number().describe('Over 0 speaks for, under 0 against.'),
    basis,
    sources,
    from: z
      .string()
      .optional()
      .describe('What it follows from: a medicine, another finding, `age` or `sex`.'),
  })
  .describe('One addend of a candidate’s score.');

export const candidate = z
  .strictObject({
    kind: z.enum(['cause', 'mimic']),
    id,
    fit: z.enum(['strong', 'some', 'weak', 'none']),
    decibans: z.number().describe('Prior plus the sum of the reasons, exactly.'),
    prior: z.number().describe('Decibans before any answer.'),
    reasons: z.array(reason).describe('The addends, largest first.'),
    notAsked: z.array(id).describe('Findings without an answer, by how much each could move this candidate.'),
  })
  .describe('A cause or look-alike with its ledger.');

export const redFlagHit = z.strictObject({
  id,
  urgency,
  findings: z.array(id).describe('The present findings that matched.'),
  suggests: z.array(id),
  basis,
  sources,
});

export const criterionResult = z.strictObject({ id, status: z.enum(['met', 'unmet', 'unknown']), sources });

export const assessment = z
  .strictObject({
    contentVersion: z.string().describe('Version of the data that gave this answer.'),
    resultId: z.string().describe('Stable hash of the content version and the canonical profile.'),
    urgency,
    redFlags: z.array(redFlagHit).describe('Most urgent first.'),
    crampFit: z.enum(['typical', 'possible', 'unlikely']),
    crampCriteria: z.array(criterionResult),
    ranked: z.array(candidate).describe('Causes and look-alikes in one list, best fit first.'),
    nextQuestions: z.array(id).describe('Findings worth asking next.'),
    remedies: z.array(id).describe('Remedies that fit, best first.'),
  })
  .describe('The whole answer, in codes and numbers.');

export const mention = z.strictObject({
  kind: z.enum(['finding', 'medicine', 'age', 'sex', 'duration', 'frequency']),
  id: z.string().optional(),
  value: z.number().optional().describe('Years, minutes or times a week.'),
  polarity: answer,
  start: z.number().int().min(0),
  end: z.number().int().min(0).describe('UTF-16 offsets: text.slice(start, end) is what matched.'),
});

export const parsedText = z
  .strictObject({ profile, mentions: z.array(mention) })
  .describe('What was read in a text.');
