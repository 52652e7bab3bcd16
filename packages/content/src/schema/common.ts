import { z } from 'zod';

/** Pieces that several schemas share. Every field has a description: editors show it, and the JSON Schema carries it. */

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case: small letters, digits and single hyphens')
  .describe('Kebab-case id; it is also the name of its folder, and it never dies.');

const date = z.iso.date().describe('ISO 8601 date, for instance 2026-11-23.');

export const urgency = z
  .enum(['emergency', 'urgent', 'routine', 'self-care'])
  .describe('How soon somebody should be seen.');

export const certainty = z
  .enum(['high', 'moderate', 'low', 'very-low'])
  .describe('How sure the evidence is, after the GRADE levels; our own judgement.');

export const basis = z
  .enum(['published', 'judgement'])
  .describe('`published`: a source gives it. `judgement`: chosen by the authors, who say why.');

export const sources = z.array(id).describe('Ids of sources that this rests on.');

export const checked = z
  .strictObject({
    on: date.describe('When this was last held against its sources.'),
    next: date.describe('When it is due again.'),
  })
  .describe('When this page was checked and is due again.');

export const code = z
  .strictObject({
    system: z
      .enum(['icd-10-cm', 'snomed-ct', 'mesh'])
      .describe('The vocabulary; ICD-10-CM is the 2021 edition.'),
    code: z.string().min(1).describe('The code in that vocabulary.'),
  })
  .describe('The same idea in another vocabulary.');

export const figure = z
  .strictObject({
    id: id.describe('Id of the figure within its page; its sentence stands under the same id in the words.'),
    source: id.describe('The source that gives it.'),
    measure: z
      .string()
      .min(1)
      .describe(
        'What was measured: OR, RR, HR, IRR, mean-difference, prevalence, incidence, label-frequency, … or none.',
      ),
    value: z.number().nullable().describe('The number, or null for a finding without one.'),
    unit: z.string().nullable().describe('Unit of the number, for instance % or cramps per week.'),
    interval: z
      .tuple([z.number(), z.number()])
      .nullable()
      .describe('95 % confidence interval: lower, upper.'),
    comparator: z.string().nullable().describe('What it was compared with.'),
    direction: z
      .enum(['increases', 'decreases', 'no-effect', 'helps', 'harms', 'mixed'])
      .describe('Which way it points.'),
    certainty,
  })
  .describe('One number a source gives.');

export const claimFigure = z
  .strictObject({
    ...figure.shape,
    speaks: z
      .enum(['for', 'against', 'neither'])
      .describe('What the figure says of the claim, whichever way it points.'),
  })
  .describe('A figure that decides on a claim.');

export const answer = z.enum(['present', 'absent']).describe('Whether the finding is there.');
