import type {
  Basis,
  CauseId,
  CrampFit,
  CriterionId,
  CriterionResult,
  FindingId,
  Fit,
  MimicId,
  QuestionId,
  RedFlagId,
  RemedyId,
  RemedyTime,
  SourceId,
  Urgency,
  Verdict,
} from '../types.ts';

/** One line of a ledger, in words. */
export interface Line {
  readonly finding: FindingId;
  readonly text: string;
  /** What it follows from, in words, where it was not answered itself. */
  readonly from: string | null;
  readonly decibans: number;
  /** How many times as likely (or unlikely, under 1) the answer makes it: the likelihood ratio, two digits. */
  readonly ratio: number;
  readonly strengthLabel: string;
  readonly basis: Basis;
  readonly basisLabel: string;
  readonly sources: readonly SourceId[];
}

export interface ExplainedCandidate {
  readonly kind: 'cause' | 'mimic';
  readonly id: CauseId | MimicId;
  readonly name: string;
  readonly short: string;
  readonly fit: Fit;
  readonly fitLabel: string;
  readonly for: readonly Line[];
  readonly against: readonly Line[];
  readonly notAsked: readonly { readonly id: FindingId; readonly name: string }[];
}

export interface ExplainedRedFlag {
  readonly id: RedFlagId;
  readonly urgency: Urgency;
  readonly title: string;
  readonly advice: string;
  /** The present findings that matched, in words. */
  readonly findings: readonly string[];
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

export interface Explanation {
  readonly urgency: { readonly level: Urgency; readonly title: string; readonly advice: string };
  readonly redFlags: readonly ExplainedRedFlag[];
  readonly cramp: {
    readonly fit: CrampFit;
    readonly text: string;
    readonly criteria: readonly {
      readonly id: CriterionId;
      readonly status: CriterionResult['status'];
      readonly name: string;
    }[];
  };
  readonly candidates: readonly ExplainedCandidate[];
  readonly remedies: readonly {
    readonly id: RemedyId;
    readonly name: string;
    readonly short: string;
    readonly verdict: Verdict;
    readonly verdictLabel: string;
    readonly time: RemedyTime;
  }[];
  readonly next: readonly { readonly questionId: QuestionId; readonly title: string; readonly why: string }[];
}
