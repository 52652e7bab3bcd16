import { z } from 'zod';
import { checked, figure, id, sources } from './common.ts';

/** Medicines, and those that are known by name alone. */

export const medicine = z
  .strictObject({
    class: id.describe('Class, for instance thiazide-diuretic.'),
    causes: z.array(id).default([]).describe('Causes it belongs to.'),
    implies: z.array(id).default([]).describe('Findings that taking it makes present.'),
    brands: z.array(z.string().min(1)).default([]).describe('Brand names that a second source confirms.'),
    unconfirmedBrands: z.array(z.string().min(1)).default([]).describe('Brand names from one source alone.'),
    link: z
      .enum(['strong', 'moderate', 'weak', 'class-only', 'none-found'])
      .describe(
        'How strongly it is linked with cramps; class-only where only its class was studied, none-found where no source names them.',
      ),
    labelled: z
      .strictObject({
        frequency: z.enum(['very-common', 'common', 'uncommon', 'rare', 'very-rare', 'unknown']),
        source: id,
      })
      .nullable()
      .default(null)
      .describe('How often the product information says cramps happen, where it was read.'),
    figures: z.array(figure).default([]),
    sources: sources.default([]),
    checked,
  })
  .describe('A medicine: `data/medicines/<id>/medicine.yaml`.');

export const otherMedicines = z
  .strictObject({
    checked,
    classes: z.array(
      z.strictObject({
        class: id.describe('Class, for instance ace-inhibitor.'),
        implies: z.array(id).default([]).describe('Findings that taking one of them makes present.'),
        ids: z.array(id).min(1),
      }),
    ),
  })
  .describe(
    'Medicines known by name alone, on which nothing was found: `data/other-medicines/medicines.yaml`.',
  );
