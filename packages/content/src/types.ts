/**
 * The shapes of everything this package publishes, in plain TypeScript. They do not mention zod, so that a type never pulls
 * a validator into somebody's bundle; a type test proves them equal to the schemas in `src/schema`.
 */
import type {
  CauseId,
  ClaimId,
  CriterionId,
  FindingId,
  MedicineId,
  MimicId,
  QuestionId,
  RedFlagId,
  RemedyId,
  SourceId,
} from '../generated/ids.ts';

export type {
  CauseId,
  ClaimId,
  CriterionId,
  FindingId,
  MedicineId,
  MimicId,
  QuestionId,
  RedFlagId,
  RemedyId,
  SourceId,
} from '../generated/ids.ts';

/** How soon somebody should be seen, most urgent first. */
export const URGENCIES = ['emergency', 'urgent', 'routine', 'self-care'] as const;
/**
 * `emergency`: call the emergency number now. `urgent`: be seen the same day or within 24 hours. `routine`: make an
 * appointment. `self-care`: self-care is enough; see someone if it does not settle.
 */
export type Urgency = (typeof URGENCIES)[number];

/** How sure the evidence behind a line is, after the GRADE levels; our own judgement. */
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low';

/** `published`: a source gives the number. `judgement`: the authors chose it on the documented scale and say why. */
export type Basis = 'published' | 'judgement';

/** An answer that counts as evidence. */
export type Answer = 'present' | 'absent';

/** When a page was last held against its sources, and when it is due again. ISO 8601 dates. */
export interface Checked {
  readonly on: string;
  readonly next: string;
}

/** A code of the same idea in another vocabulary. */
export interface Code {
  readonly system: 'icd-10-cm' | 'snomed-ct' | 'mesh';
  readonly code: string;
}

/** One number a source gives, with its interval and what it compares. The sentence that says it stands in the words. */
export interface Figure {
  readonly id: string;
  readonly source: SourceId;
  /** What was measured: `OR`, `RR`, `HR`, `SMD`, `mean-difference`, `prevalence`, `incidence`, `sensitivity`, … or `none` for a finding without a number. */
  readonly measure: string;
  readonly value: number | null;
  readonly unit: string | null;
  /** 95 % confidence interval, lower and upper. */
  readonly interval: readonly [number, number] | null;
  readonly comparator: string | null;
  readonly direction: 'increases' | 'decreases' | 'no-effect' | 'helps' | 'harms' | 'mixed';
  readonly certainty: Certainty;
}

/** What one answer to one finding does to one candidate. */
export interface Addend {
  readonly finding: FindingId;
  readonly answer: Answer;
  /** Likelihood ratio, 0.01–100; over 1 speaks for, under 1 against. */
  readonly ratio: number;
  /** 10·log10(ratio), on a grid of 1/64 so that sums are exact in any order. */
  readonly decibans: number;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
  /** Lines of one group of a candidate count once: the weightiest answer. Null: the group of the finding holds. */
  readonly group: string | null;
}

/** Where a candidate stands before anything was answered. */
export interface Prior {
  /** Chance, in percent, that it plays a part for an adult who asks about night leg cramps; never shown for a person. */
  readonly percent: number;
  /** 10·log10 of the odds, on a grid of 1/64. */
  readonly decibans: number;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

interface CandidateFacts {
  /** What a strong fit calls for by itself. */
  readonly care: Urgency;
  readonly prior: Prior;
  readonly evidence: readonly Addend[];
  readonly figures: readonly Figure[];
  /** Points on which sources disagree; each has a sentence in the words. */
  readonly disagreements: readonly { readonly id: string; readonly sources: readonly SourceId[] }[];
  readonly remedies: readonly RemedyId[];
  readonly codes: readonly Code[];
  readonly checked: Checked;
  /** Every source this page rests on. */
  readonly sources: readonly SourceId[];
}

export type CauseGroup =
  | 'medicines'
  | 'hormones'
  | 'habits'
  | 'nutrition'
  | 'nerves'
  | 'blood-vessels'
  | 'organs'
  | 'body'
  | 'unknown';

/** Something that can bring about night leg cramps. */
export interface Cause extends CandidateFacts {
  readonly kind: 'cause';
  readonly id: CauseId;
  readonly group: CauseGroup;
}

/** A look-alike: something that is taken for a night leg cramp. */
export interface Mimic extends CandidateFacts {
  readonly kind: 'mimic';
  readonly id: MimicId;
  /** Features that tell it from a cramp; each has words for both sides. */
  readonly distinguish: readonly { readonly id: string; readonly sources: readonly SourceId[] }[];
  /** The one finding that separates it best. */
  readonly telling: FindingId;
}

export type FindingKind =
  | 'feeling'
  | 'time'
  | 'place'
  | 'relief'
  | 'sign'
  | 'trigger'
  | 'habit'
  | 'condition'
  | 'medicine'
  | 'person';

/** Something a person can notice or know about themselves. */
export interface Finding {
  readonly id: FindingId;
  readonly kind: FindingKind;
  /** Findings of one correlation group count once for each candidate: the weightiest answer. */
  readonly group: string | null;
  /** Present here means present there too. */
  readonly implies: readonly FindingId[];
  /** Follows from the age: present from `from` years and under `below` years, else absent. */
  readonly age: { readonly from?: number; readonly below?: number } | null;
  /** Only people of this sex can have it: absent wherever the sex is known to be the other. */
  readonly onlyFor: 'female' | 'male' | null;
  /** How common a yes is among adults who ask about night leg cramps, 0–1: rough, only steers which question comes next. */
  readonly frequency: number;
}

/** One thing asked on one page. */
export interface Question {
  readonly id: QuestionId;
  /** `yes-no` asks one finding; `any-of` lets several be ticked; `one-of` lets one be chosen. */
  readonly form: 'yes-no' | 'any-of' | 'one-of';
  readonly asks: readonly FindingId[];
  /** Safety questions come before all others. */
  readonly safety: boolean;
  /** Not asked where the sex is known to be the other. */
  readonly onlyFor: 'female' | 'male' | null;
  /** A question on whose page its findings are asked too, where they would tell most. */
  readonly joins: QuestionId | null;
}

/** A rule over findings that calls for help. Every group needs one of its findings present. */
export interface RedFlag {
  readonly id: RedFlagId;
  readonly urgency: Urgency;
  readonly when: readonly (readonly FindingId[])[];
  readonly suggests: readonly (CauseId | MimicId)[];
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

/** A published criterion of what a night leg cramp is. */
export interface Criterion {
  readonly id: CriterionId;
  /** Met when any of these is present. */
  readonly met: readonly FindingId[];
  /** Not met when any of these is present … */
  readonly unmet: readonly FindingId[];
  /** … or none of `met` is present and any of these is absent. */
  readonly unmetWithout: readonly FindingId[];
  /** Decibans for a cramp when it is met (0 and more), and when it is not (0 and less). */
  readonly weight: { readonly met: number; readonly unmet: number };
  readonly sources: readonly SourceId[];
}

export type RemedyTime = 'during' | 'after' | 'prevent' | 'treat-the-cause' | 'ask';
export type Verdict = 'do' | 'may-help' | 'unproven' | 'does-not-help' | 'avoid';

/** Something people do against cramps, with what is known of it. */
export interface Remedy {
  readonly id: RemedyId;
  readonly time: RemedyTime;
  readonly verdict: Verdict;
  readonly certainty: Certainty;
  /** `all`, or the causes and look-alikes it is for. */
  readonly for: 'all' | readonly (CauseId | MimicId)[];
  /** Not suggested to somebody with any of these. */
  readonly notFor: readonly FindingId[];
  readonly figures: readonly Figure[];
  readonly checked: Checked;
  readonly sources: readonly SourceId[];
}

/** A medicine, how strongly it is linked with cramps, and how it is called. */
export interface Medicine {
  readonly id: MedicineId;
  readonly class: string;
  readonly causes: readonly CauseId[];
  /** Findings that taking it makes present. */
  readonly implies: readonly FindingId[];
  readonly brands: readonly string[];
  /** Brand names that one source alone gives. */
  readonly unconfirmedBrands: readonly string[];
  readonly link: 'strong' | 'moderate' | 'weak' | 'class-only' | 'none-found';
  /** How often the product information says cramps happen, where it was read. */
  readonly labelled: {
    readonly frequency: 'very-common' | 'common' | 'uncommon' | 'rare' | 'very-rare' | 'unknown';
    readonly source: SourceId;
  } | null;
  readonly figures: readonly Figure[];
  readonly checked: Checked;
  readonly sources: readonly SourceId[];
}

/** A figure that decides on a claim, and what it says of it, whichever way it points. */
export interface ClaimFigure extends Figure {
  readonly speaks: 'for' | 'against' | 'neither';
}

/** A claim of the usual article about night leg cramps, and what the evidence says of it. */
export interface Claim {
  readonly id: ClaimId;
  readonly section: string;
  readonly causes: readonly CauseId[];
  readonly verdict: 'supported' | 'partly-supported' | 'weak' | 'unsupported' | 'misleading' | 'contradicted';
  readonly figures: readonly ClaimFigure[];
  readonly sources: readonly SourceId[];
}

/** A work that lines of this package rest on. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly authors: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly design: string;
  /** People studied. */
  readonly n: number | null;
  readonly population: string | null;
  readonly url: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly doi: string | null;
  /** How deeply it was read for this package. */
  readonly read: 'full-text' | 'abstract' | 'secondary';
}

export interface EmergencyNumber {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly emergency: readonly string[];
  readonly adviceLine: string | null;
  readonly basis: string;
}

/** A short label for a source, and where to look it up. */
export type Citation = readonly [label: string, link: string | null];

export type * from './assessment.ts';
