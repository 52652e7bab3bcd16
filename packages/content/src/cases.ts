import clinical from '../cases/clinical.json' with { type: 'json' };
import lay from '../cases/lay.json' with { type: 'json' };
import type { Urgency } from './types.ts';

/** What a careful reader made of a vignette. Ids are those of causes and look-alikes. */
export interface Gold {
  /** Whether it is a night leg cramp; null where the text does not tell. */
  readonly is_cramp: boolean | null;
  /** What it came to in the end, best first. */
  readonly primary: readonly string[];
  readonly also_acceptable: readonly string[];
  /** Any one counts as right. */
  readonly triage_acceptable: readonly Urgency[];
}

/** A vignette after a published case, newly written, with where its facts come from. */
export interface Vignette {
  readonly id: string;
  readonly text: string;
  readonly source_url: string;
  readonly gold: Gold;
}

/** A vignette after a lay account, with what a reader should find in it. */
export interface LayVignette extends Vignette {
  readonly extract: {
    readonly present: readonly string[];
    readonly absent: readonly string[];
    readonly medicines: readonly string[];
    readonly age: number | null;
    readonly sex: 'female' | 'male' | null;
  };
}

/** Vignettes after published cases, teaching cases and clinicians' answers. */
export const clinicalCases: readonly Vignette[] = clinical.cases as unknown as readonly Vignette[];

/** Vignettes after real people's accounts. Their labels only say what the text suggests, strongest first. */
export const layCases: readonly LayVignette[] = (
  lay.cases as unknown as readonly (LayVignette & LaySource)[]
).map(({ gold, ...rest }) => ({
  ...rest,
  gold: {
    is_cramp: gold.is_cramp,
    primary: gold.suggests,
    also_acceptable: [],
    triage_acceptable: gold.triage_acceptable,
  },
}));

interface LaySource {
  readonly gold: Gold & { readonly suggests: readonly string[] };
}
