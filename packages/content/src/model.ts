import { candidates } from '../generated/candidates.ts';
import { criteria } from '../generated/criteria.ts';
import { findings } from '../generated/findings.ts';
import { medicineFindings } from '../generated/medicine-findings.ts';
import { questions } from '../generated/questions.ts';
import { redFlags } from '../generated/red-flags.ts';
import { remedyFits } from '../generated/remedy-fits.ts';
import { contentVersion } from '../generated/version.ts';
import type { Model } from './types.ts';

/** What matching needs of the facts, and nothing else: it is what a browser loads. */
export const model: Model = {
  version: contentVersion,
  candidates,
  findings,
  medicines: medicineFindings,
  redFlags: /* @__PURE__ */ Object.values(redFlags),
  criteria: /* @__PURE__ */ Object.values(criteria),
  questions: /* @__PURE__ */ Object.values(questions),
  remedies: remedyFits,
};
