import { caseFiles } from '../generated/cases.ts';
import type { LayVignette, Vignette } from './vignettes.ts';

export type { Gold, LayVignette, Vignette } from './vignettes.ts';

/** Vignettes after published cases, teaching cases and clinicians' answers. */
export const clinicalCases: readonly Vignette[] = caseFiles.flatMap((file) =>
  file.findings ? [] : file.cases.map((one) => ({ ...one, set: file.set })),
);

/** Vignettes after real people's accounts. Their labels only say what the text suggests, strongest first. */
export const layCases: readonly LayVignette[] = caseFiles.flatMap((file) =>
  file.findings
    ? file.cases.map(({ gold, ...rest }) => ({
        ...rest,
        set: file.set,
        gold: {
          is_cramp: gold.is_cramp,
          primary: gold.suggests,
          also_acceptable: [],
          triage_acceptable: gold.triage_acceptable,
        },
      }))
    : [],
);
