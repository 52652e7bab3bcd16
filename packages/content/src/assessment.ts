import type {
  CauseId,
  CriterionId,
  FindingId,
  MedicineId,
  MimicId,
  QuestionId,
  RedFlagId,
  RemedyId,
  SourceId,
} from '../generated/ids.ts';
import type {
  Addend,
  Answer,
  Basis,
  Criterion,
  Finding,
  Question,
  RedFlag,
  Remedy,
  Urgency,
} from './types.ts';

/** What goes into matching and reading, and what comes out of them. */

/** What is known about a person. Everything is optional; what is left out is unknown. */
export interface Profile {
  readonly findings: Readonly<Partial<Record<FindingId, Answer | 'unknown'>>>;
  readonly medicines?: readonly MedicineId[];
  /** Years, 0–120. */
  readonly age?: number;
  readonly sex?: 'female' | 'male';
}

export type Fit = 'strong' | 'some' | 'weak' | 'none';

/** One addend of a candidate's score. */
export interface Reason {
  readonly finding: FindingId;
  readonly answer: Answer;
  /** Over 0 speaks for, under 0 against. */
  readonly decibans: number;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
  /** What the finding follows from, where it was not answered itself: a medicine, another finding, the age or the sex. */
  readonly from?: MedicineId | FindingId | 'age' | 'sex';
}

export interface Candidate {
  readonly kind: 'cause' | 'mimic';
  readonly id: CauseId | MimicId;
  readonly fit: Fit;
  /** Prior plus the sum of `reasons`, exactly. */
  readonly decibans: number;
  readonly prior: number;
  /** The addends, largest first. */
  readonly reasons: readonly Reason[];
  /** Findings without an answer, by how much each could move this candidate. */
  readonly notAsked: readonly FindingId[];
}

/** By how much an answer to a finding would move a candidate, in decibans; 0 where that answer says nothing. */
export interface Change {
  readonly finding: FindingId;
  readonly present: number;
  readonly absent: number;
}

export interface RedFlagHit {
  readonly id: RedFlagId;
  readonly urgency: Urgency;
  /** The present findings that matched. */
  readonly findings: readonly FindingId[];
  readonly suggests: readonly (CauseId | MimicId)[];
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

export interface CriterionResult {
  readonly id: CriterionId;
  readonly status: 'met' | 'unmet' | 'unknown';
  readonly sources: readonly SourceId[];
}

export type CrampFit = 'typical' | 'possible' | 'unlikely';

/** The whole answer, in codes and numbers; words are made from it by `@cramps/content/explain`. */
export interface Assessment {
  readonly contentVersion: string;
  /** Stable hash of the content version and the canonical profile. */
  readonly resultId: string;
  readonly urgency: Urgency;
  /** Most urgent first. */
  readonly redFlags: readonly RedFlagHit[];
  readonly crampFit: CrampFit;
  readonly crampCriteria: readonly CriterionResult[];
  /** Causes and look-alikes in one list, best fit first. */
  readonly ranked: readonly Candidate[];
  readonly nextQuestions: readonly FindingId[];
  readonly remedies: readonly RemedyId[];
}

/** What is asked on one page: the findings of a question, and of those that join it, that would tell most about a person. */
export interface QuestionPage {
  readonly question: QuestionId;
  /** The one that would tell most. */
  readonly finding: FindingId;
  /** All that is asked, in the order shown. */
  readonly asks: readonly FindingId[];
}

export interface Mention {
  readonly kind: 'finding' | 'medicine' | 'age' | 'sex' | 'duration' | 'frequency';
  readonly id?: string;
  /** Years for an age, minutes for a duration, times a week for a frequency. */
  readonly value?: number;
  readonly polarity: Answer;
  /** UTF-16 offsets into the text: `text.slice(start, end)` is what matched. */
  readonly start: number;
  readonly end: number;
}

export interface ParsedText {
  readonly profile: Profile;
  readonly mentions: readonly Mention[];
}

/** What the matcher needs of the data; the compiled model and hand-made ones alike. */
export interface Model {
  readonly version: string;
  readonly candidates: readonly {
    readonly kind: 'cause' | 'mimic';
    readonly id: CauseId | MimicId;
    readonly care: Urgency;
    /** Decibans. */
    readonly prior: number;
    readonly evidence: readonly Omit<Addend, 'ratio'>[];
  }[];
  readonly findings: Readonly<
    Record<string, Pick<Finding, 'group' | 'implies' | 'age' | 'onlyFor' | 'frequency'>>
  >;
  readonly medicines: Readonly<Record<string, readonly FindingId[]>>;
  readonly redFlags: readonly RedFlag[];
  readonly criteria: readonly Criterion[];
  readonly questions: readonly Question[];
  readonly remedies: readonly Pick<Remedy, 'id' | 'time' | 'verdict' | 'for' | 'notFor'>[];
}
