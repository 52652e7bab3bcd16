import { z } from '../zod.ts';
import { locale } from './query/locale.ts';

export const query = z.strictObject({ locale });

export const answer = z
  .strictObject({
    name: z.string(),
    apiVersion: z.string(),
    contentVersion: z.string(),
    intendedUse: z.string().describe('What this is for; show it wherever you show an answer.'),
    limits: z.string().describe('What it is not for.'),
    locales: z.array(z.string()),
    counts: z.record(z.string(), z.number().int()).describe('How many there are of each kind.'),
    lastChecked: z.string().describe('The latest date on which a page was held against its sources.'),
    reviewedBy: z.null().describe('No clinician has reviewed these pages yet.'),
    licence: z.string().describe('Licence of the content.'),
  })
  .openapi('Meta');
