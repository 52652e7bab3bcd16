import { causeCollection } from './causes.ts';
import { claimCollection } from './claims.ts';
import type { Collection } from './collection.ts';
import { findingCollection } from './findings.ts';
import type { KindName } from './kinds.ts';
import { medicineCollection } from './medicines.ts';
import { mimicCollection } from './mimics.ts';
import { questionCollection } from './questions.ts';
import { redFlagCollection } from './red-flags.ts';
import { remedyCollection } from './remedies.ts';
import { sourceCollection } from './sources.ts';

/** All there is, by kind. */
export const collections: Readonly<Record<KindName, Collection>> = {
  cause: causeCollection,
  mimic: mimicCollection,
  redFlag: redFlagCollection,
  finding: findingCollection,
  question: questionCollection,
  medicine: medicineCollection,
  remedy: remedyCollection,
  claim: claimCollection,
  source: sourceCollection,
};
