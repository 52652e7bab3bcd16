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
  /** `development`: the software was made while looking at it. `held-out`: it was not. */
  readonly set: string;
  readonly text: string;
  /** Null where it was written from general knowledge. */
  readonly source_url: string | null;
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

type AsFiled<V extends Vignette> = Omit<V, 'set' | 'gold'>;

/**
 * A file of `cases/` as it is authored: after published cases, or after lay accounts, which also say what they suggest.
 *
 * @public what the build writes imports it
 */
export type CaseFile = { readonly set: string } & (
  | {
      readonly findings?: undefined;
      readonly cases: readonly (AsFiled<Vignette> & { readonly gold: Gold })[];
    }
  | {
      readonly findings: readonly string[];
      readonly cases: readonly (AsFiled<LayVignette> & {
        readonly gold: Pick<Gold, 'is_cramp' | 'triage_acceptable'> & {
          readonly suggests: readonly string[];
        };
      })[];
    }
);
