import { causeCollection } from './causes.ts';
import { claimCollection } from './claims.ts';
import type { Collection } from './collection.ts';
import { findingCollection } from './findings.ts';
import { medicineCollection } from './medicines.ts';
import { mimicCollection } from './mimics.ts';
import { questionCollection } from './questions.ts';
import { redFlagCollection } from './red-flags.ts';
import { remedyCollection } from './remedies.ts';
import { sourceCollection } from './sources.ts';

/** Every kind of thing there is, in the order it is documented in. */
export const collections: readonly Collection[] = [
  causeCollection,
  mimicCollection,
  redFlagCollection,
  findingCollection,
  questionCollection,
  medicineCollection,
  remedyCollection,
  claimCollection,
  sourceCollection,
];

/** What search and matching call a kind, and the collection it is in. */
export const COLLECTION_OF = {
  cause: causeCollection,
  mimic: mimicCollection,
  remedy: remedyCollection,
  medicine: medicineCollection,
  claim: claimCollection,
} as const;
