import { z } from 'zod';
import { certainty, checked, claimFigure, code, figure, id, sources, urgency } from './common.ts';

export { medicine, otherMedicines } from './authored-medicines.ts';

/** The shapes of the YAML files in `data/`. Facts here, words in `words.ts`. */

/** The fixed scale for strengths without a published ratio; see docs/decisions/003-likelihood-ratios.md. */
export const STRENGTHS = ['decisive', 'strong', 'moderate', 'weak'] as const;
const strength = z
  .enum(STRENGTHS)
  .describe('How much it says, on the fixed scale: decisive, strong, moderate or weak.');
const reason = z.string().min(10).describe('Why this strength was chosen, in one line.');

const HOW_MUCH = '`ratio` with `sources`; or `for` or `against` with a strength and a `reason`.';

/** One likelihood ratio: a published number with its source, or a judged strength with its reason. */
export const weight = z
  .union([
    z.strictObject({
      ratio: z.number().min(0.01).max(100).describe('Published likelihood ratio, 0.01–100.'),
      sources: sources.min(1),
    }),
    z.strictObject({ for: strength, reason, sources: sources.optional() }),
    z.strictObject({ against: strength, reason, sources: sources.optional() }),
  ])
  .describe(`What this answer says: ${HOW_MUCH}`);

const percent = z.number().min(0).max(100);

/** How often people have the finding, where a study says it: it bounds what the finding can say. */
const accuracy = z
  .strictObject({
    sensitivity: percent.optional().describe('Percent of those with the candidate who have the finding.'),
    specificity: percent
      .optional()
      .describe('Percent of those without the candidate who do not have the finding.'),
    source: id,
  })
  .refine((shares) => shares.sensitivity !== undefined || shares.specificity !== undefined, 'needs a share')
  .describe('Published sensitivity and specificity; the data lint holds both answers against them.');

export const evidence = z
  .strictObject({
    finding: id.describe('The finding that was asked or read.'),
    present: weight.optional().describe(`What it says when the finding is there: ${HOW_MUCH}`),
    absent: weight.optional().describe(`What it says when the finding is not there: ${HOW_MUCH}`),
    accuracy: accuracy.optional(),
    group: id
      .optional()
      .describe('Lines of this candidate that count once, in place of the group of the finding.'),
  })
  .refine((line) => line.present ?? line.absent, 'needs `present`, `absent` or both');

export const prior = z
  .union([
    z.strictObject({ percent: z.number().gt(0).lt(100), sources: sources.min(1) }),
    z.strictObject({ percent: z.number().gt(0).lt(100), reason, sources: sources.optional() }),
  ])
  .describe(
    'Chance in percent, before any answer, that it plays a part for an adult who asks about night leg cramps; with `sources`, or with a `reason` that marks it as judgement.',
  );

const candidate = {
  care: urgency.describe('What a strong fit calls for by itself.'),
  prior,
  evidence: z.array(evidence).min(1).describe('What speaks for and against.'),
  figures: z.array(figure).default([]).describe('Numbers that sources give about it.'),
  disagreements: z
    .array(z.strictObject({ id, sources: sources.min(2) }))
    .default([])
    .describe('Points on which sources disagree.'),
  remedies: z.array(id).default([]).describe('What helps, best first.'),
  codes: z.array(code).default([]).describe('The same idea in other vocabularies.'),
  sources: sources.default([]).describe('Further sources that the words rest on.'),
  checked,
};

export const cause = z
  .strictObject({
    group: z
      .enum([
        'medicines',
        'hormones',
        'habits',
        'nutrition',
        'nerves',
        'blood-vessels',
        'organs',
        'body',
        'unknown',
      ])
      .describe('The shelf it stands on.'),
    ...candidate,
  })
  .describe('Something that can bring about night leg cramps: `data/causes/<id>/cause.yaml`.');

export const mimic = z
  .strictObject({
    ...candidate,
    distinguish: z
      .array(z.strictObject({ id, sources: sources.min(1) }))
      .min(1)
      .describe('Features that tell it from a cramp.'),
    telling: id.describe('The one finding that separates it best.'),
  })
  .describe('Something taken for a night leg cramp: `data/mimics/<id>/mimic.yaml`.');

export const finding = z
  .strictObject({
    kind: z
      .enum([
        'feeling',
        'time',
        'place',
        'relief',
        'sign',
        'trigger',
        'habit',
        'condition',
        'medicine',
        'person',
      ])
      .describe('What sort of thing it is.'),
    group: id
      .nullable()
      .default(null)
      .describe('Correlation group: its findings count once for each candidate.'),
    implies: z.array(id).default([]).describe('Findings that are present whenever this one is.'),
    age: z
      .strictObject({ from: z.number().int().optional(), below: z.number().int().optional() })
      .nullable()
      .default(null)
      .describe('Follows from the age in years.'),
    minutes: z
      .strictObject({ from: z.number().optional(), below: z.number().optional() })
      .nullable()
      .default(null)
      .describe('Follows from how many minutes one cramp lasts, where a text says it.'),
    weeks: z
      .strictObject({ from: z.number().optional(), below: z.number().optional() })
      .nullable()
      .default(null)
      .describe('Follows from the week of a pregnancy, where a text says it.'),
    onlyFor: z
      .enum(['female', 'male'])
      .nullable()
      .default(null)
      .describe('Absent where the sex is known to differ.'),
    unasked: reason
      .optional()
      .describe('Why no question asks it, where none does: it is only read from text.'),
    frequency: z
      .number()
      .gt(0)
      .lt(1)
      .default(0.2)
      .describe('Rough share of yes among adults who ask; only steers which question comes next.'),
  })
  .describe('Something a person can notice or know: `data/findings/<id>/finding.yaml`.');

export const question = z
  .strictObject({
    form: z
      .enum(['yes-no', 'any-of', 'one-of'])
      .describe('yes-no asks one finding; any-of several; one-of picks one.'),
    asks: z.array(id).min(1).describe('Findings it asks, in the order shown.'),
    safety: z.boolean().default(false).describe('Safety questions come before all others.'),
    onlyFor: z
      .enum(['female', 'male'])
      .nullable()
      .default(null)
      .describe('Left out where the sex is known to differ.'),
    joins: id
      .nullable()
      .default(null)
      .describe('A question on whose page its findings are asked too, where they would tell most.'),
    order: z.number().int().describe('Place on the page that asks everything; lower comes first.'),
  })
  .describe('One thing asked on one page: `data/questions/<id>/question.yaml`.');

const anyOf = z
  .strictObject({ any: z.array(id).min(1) })
  .describe('One of these findings has to be present.');

export const redFlag = z
  .strictObject({
    urgency,
    when: z.array(anyOf).min(1).describe('Every group has to have one of its findings present.'),
    suggests: z.array(id).default([]).describe('Causes and look-alikes it points to.'),
    sources: sources.default([]),
    reason: reason
      .optional()
      .describe('Why, where no source gives the rule; it is then marked as judgement.'),
  })
  .refine(
    (flag) => flag.sources.length > 0 || flag.reason,
    'needs `sources`, or a `reason` that marks it as judgement',
  )
  .describe('A rule that calls for help: `data/red-flags/<id>/red-flag.yaml`.');

export const criterion = z
  .strictObject({
    met: z.array(id).min(1).describe('Met when any of these is present.'),
    unmet: z.array(id).default([]).describe('Not met when any of these is present.'),
    unmetWithout: z.array(id).default([]).describe('Not met when any of these is absent.'),
    weight: z
      .strictObject({
        met: strength.optional().describe('How strongly it speaks for a cramp when it is met.'),
        unmet: strength.optional().describe('How strongly it speaks against one when it is not met.'),
      })
      .describe('What it says about whether it is a cramp at all; without a side, that side says nothing.'),
    order: z.number().int(),
    sources: sources.min(1),
  })
  .describe('A published criterion of a night leg cramp: `data/criteria/<id>/criterion.yaml`.');

export const remedy = z
  .strictObject({
    time: z.enum(['during', 'after', 'prevent', 'treat-the-cause', 'ask']).describe('When it is used.'),
    verdict: z.enum(['do', 'may-help', 'unproven', 'does-not-help', 'avoid']),
    certainty,
    for: z
      .union([z.literal('all'), z.array(id).min(1)])
      .describe('`all`, or the causes and look-alikes it is for.'),
    notFor: z.array(id).default([]).describe('Not suggested to somebody with one of these findings.'),
    figures: z.array(figure).default([]),
    sources: sources.default([]),
    order: z.number().int().describe('Place within its time; lower comes first.'),
    checked,
  })
  .describe('Something done against cramps: `data/remedies/<id>/remedy.yaml`.');

export const claim = z
  .strictObject({
    section: id.describe('Section of the usual article.'),
    order: z.number().int(),
    causes: z.array(id).default([]),
    verdict: z.enum(['supported', 'partly-supported', 'weak', 'unsupported', 'misleading', 'contradicted']),
    figures: z.array(claimFigure).default([]),
    sources: sources.min(1),
  })
  .describe('A claim of the usual article: `data/claims/<id>/claim.yaml`.');

export const source = z
  .strictObject({
    title: z.string().min(1).describe('Title as published.'),
    authors: z.string().min(1).describe('Authors, surname and initials, or the body that wrote it.'),
    publisher: z.string().min(1).describe('Journal, or the body that published it.'),
    year: z.number().int().min(1900).max(2100).nullable().describe('Year it was published, or null.'),
    design: id.describe('Study design, for instance rct, systematic-review, guideline, label.'),
    n: z.number().int().positive().nullable().default(null).describe('People studied.'),
    population: z.string().nullable().default(null).describe('Who was studied.'),
    url: z.url().nullable().default(null).describe('Where it was read.'),
    pmid: z.string().regex(/^\d+$/).nullable().default(null).describe('PubMed id.'),
    pmcid: z
      .string()
      .regex(/^PMC\d+$/)
      .nullable()
      .default(null)
      .describe('PubMed Central id.'),
    doi: z.string().regex(/^10\./).nullable().default(null).describe('DOI, without an address before it.'),
    read: z.enum(['full-text', 'abstract', 'secondary']).describe('How deeply it was read for this package.'),
  })
  .describe('A work that lines rest on: `data/sources/<id>.yaml`.');

export const emergencyNumbers = z
  .array(
    z.strictObject({
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .describe('ISO 3166-1 alpha-2.'),
      emergency: z.array(z.string().min(1)).min(1),
      adviceLine: z.string().nullable().default(null),
      basis: z.string().min(1).describe('Where the number was verified.'),
    }),
  )
  .describe('Verified emergency numbers: `data/emergency-numbers.yaml`.');
