import type { KindName } from '../../collections/kinds.ts';
import type { z } from '../../zod.ts';
import * as causes from './causes.ts';
import * as claims from './claims.ts';
import * as findings from './findings.ts';
import * as medicines from './medicines.ts';
import * as mimics from './mimics.ts';
import * as questions from './questions.ts';
import * as redFlags from './red-flags.ts';
import * as remedies from './remedies.ts';
import * as sources from './sources.ts';

/** What a thing of each kind looks like: whole, and as a line of the list. */
export const kindSchemas: Readonly<
  Record<KindName, { readonly item: z.ZodObject; readonly summary: z.ZodObject }>
> = {
  cause: causes,
  mimic: mimics,
  redFlag: redFlags,
  finding: findings,
  question: questions,
  medicine: medicines,
  remedy: remedies,
  claim: claims,
  source: sources,
};
