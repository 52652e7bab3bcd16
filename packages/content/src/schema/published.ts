import { z } from 'zod';
import {
  answer,
  basis,
  certainty,
  checked,
  claimFigure,
  code,
  figure,
  id,
  sources,
  urgency,
} from './common.ts';
import * as authored from './authored.ts';

/** The shapes of the built data, as the package publishes it. `types.ts` says the same without zod. */

const decibans = z
  .number()
  .describe('10·log10 of a ratio, on a grid of 1/64 so that sums are exact in any order.');

export const addend = z
  .strictObject({
    finding: id,
    answer,
    ratio: z
      .number()
      .min(0.01)
      .max(100)
      .describe('Likelihood ratio, 0.01–100; over 1 speaks for, under 1 against.'),
    decibans,
    basis,
    sources,
    group: id
      .nullable()
      .describe('Lines of one group of a candidate count once. Null: the group of the finding holds.'),
  })
  .refine((line) => line.basis === 'judgement' || line.sources.length > 0, 'a published ratio needs a source')
  .describe('What one answer to one finding does to one candidate.');

const candidate = {
  care: urgency,
  prior: z.strictObject({ percent: z.number().gt(0).lt(100), decibans, basis, sources }),
  evidence: z.array(addend).min(1),
  figures: z.array(figure),
  disagreements: z.array(z.strictObject({ id, sources })),
  remedies: z.array(id),
  codes: z.array(code),
  checked,
  sources,
};

export const cause = z
  .strictObject({ kind: z.literal('cause'), id, group: authored.cause.shape.group, ...candidate })
  .describe('Something that can bring about night leg cramps.');

export const mimic = z
  .strictObject({
    kind: z.literal('mimic'),
    id,
    distinguish: z.array(z.strictObject({ id, sources })),
    telling: id,
    ...candidate,
  })
  .describe('A look-alike: something that is taken for a night leg cramp.');

export const finding = z
  .strictObject({
    id,
    kind: authored.finding.shape.kind,
    group: id.nullable(),
    implies: z.array(id),
    age: z.strictObject({ from: z.number().optional(), below: z.number().optional() }).nullable(),
    onlyFor: z.enum(['female', 'male']).nullable(),
    frequency: z.number().gt(0).lt(1),
  })
  .describe('Something a person can notice or know about themselves.');

export const question = z
  .strictObject({
    id,
    form: authored.question.shape.form,
    asks: z.array(id).min(1),
    safety: z.boolean(),
    onlyFor: z.enum(['female', 'male']).nullable(),
    joins: id.nullable(),
  })
  .describe('One thing asked on one page.');

export const redFlag = z
  .strictObject({
    id,
    urgency,
    when: z.array(z.array(id).min(1)).min(1),
    suggests: z.array(id),
    basis,
    sources,
  })
  .describe('A rule over findings that calls for help; every group needs one of its findings present.');

export const criterion = z
  .strictObject({
    id,
    met: z.array(id).min(1),
    unmet: z.array(id),
    unmetWithout: z.array(id),
    weight: z
      .strictObject({ met: decibans, unmet: decibans })
      .describe('Decibans for a cramp when it is met, and when it is not.'),
    sources,
  })
  .describe('A published criterion of what a night leg cramp is.');

export const remedy = z
  .strictObject({
    id,
    time: authored.remedy.shape.time,
    verdict: authored.remedy.shape.verdict,
    certainty,
    for: authored.remedy.shape.for,
    notFor: z.array(id),
    figures: z.array(figure),
    checked,
    sources,
  })
  .describe('Something people do against cramps, with what is known of it.');

export const medicine = z
  .strictObject({
    id,
    class: id,
    causes: z.array(id),
    implies: z.array(id),
    brands: z.array(z.string()),
    unconfirmedBrands: z.array(z.string()),
    link: authored.medicine.shape.link,
    labelled: z
      .strictObject({
        frequency: z.enum(['very-common', 'common', 'uncommon', 'rare', 'very-rare', 'unknown']),
        source: id,
      })
      .nullable(),
    figures: z.array(figure),
    checked,
    sources,
  })
  .describe('A medicine, how strongly it is linked with cramps, and how it is called.');

export const claim = z
  .strictObject({
    id,
    section: id,
    causes: z.array(id),
    verdict: authored.claim.shape.verdict,
    figures: z.array(claimFigure),
    sources,
  })
  .describe('A claim of the usual article, and what the evidence says of it.');

export const source = z
  .strictObject({
    id,
    title: z.string(),
    authors: z.string(),
    publisher: z.string(),
    year: z.number().nullable(),
    design: id,
    n: z.number().nullable(),
    population: z.string().nullable(),
    url: z.string().nullable(),
    pmid: z.string().nullable(),
    pmcid: z.string().nullable(),
    doi: z.string().nullable(),
    read: z.enum(['full-text', 'abstract', 'secondary']),
  })
  .describe('A work that lines of this package rest on.');

export const emergencyNumber = z
  .strictObject({
    country: z.string(),
    emergency: z.array(z.string()).min(1),
    adviceLine: z.string().nullable(),
    basis: z.string(),
  })
  .describe('A verified emergency number.');
