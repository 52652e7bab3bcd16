import type {
  Candidate,
  FindingId,
  Question,
  QuestionId,
  Reason,
  RedFlag,
  RemedyId,
  Urgency,
} from '../types.ts';

import type { Divergence } from './information.ts';

/**
 * A model in the form in which a match needs it: findings and candidates are numbers, every list stands in its final order,
 * and from each finding one gets straight to all it touches. So a match visits only what the answers bring into play.
 */
export interface Prepared {
  readonly findings: PreparedFindings;
  readonly medicines: ReadonlyMap<string, readonly number[]>;
  readonly candidates: readonly PreparedCandidate[];
  /** In the order in which they are shown. */
  readonly flags: readonly PreparedFlag[];
  readonly remedies: readonly PreparedRemedy[];
  readonly asking: Asking;
}

/** Findings have numbers in the order of their ids, so that order by number is order by id. */
export interface PreparedFindings {
  readonly ids: readonly FindingId[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Those a profile may answer: the ones the model describes. */
  readonly described: ReadonlySet<string>;
  /** What is present where it is present; empty for most. */
  readonly implies: readonly (readonly number[])[];
  /** What is absent where it is absent. */
  readonly impliedBy: readonly (readonly number[])[];
  readonly byAge: readonly { readonly finding: number; readonly from: number; readonly below: number }[];
  readonly bySex: readonly { readonly finding: number; readonly onlyFor: 'female' | 'male' }[];
  /** Any red flag looks at it, or it follows from one that does. */
  readonly isSign: readonly boolean[];
  /** The candidates that have a line about it. */
  readonly candidates: readonly (readonly number[])[];
  /** The flags that look at it. */
  readonly flags: readonly (readonly number[])[];
}

export interface Line {
  readonly finding: number;
  /** `PRESENT` or `ABSENT`. */
  readonly answer: number;
  readonly decibans: number;
  /** Weightier lines of its correlation group: where one of them counts, this one does not. */
  readonly weightier: readonly Line[];
  /** The addend as it is handed out where the finding was answered itself. */
  readonly reason: Reason;
}

/** Lines again, column by column: a match looks at each of them, and takes up few. */
export interface LineColumns {
  readonly finding: Int32Array;
  readonly answer: Uint8Array;
  /** How far it moves the candidate, in steps of the divergence. */
  readonly steps: Int32Array;
  /** How common its answer is. */
  readonly frequency: Float64Array;
}

export interface PreparedCandidate {
  readonly kind: Candidate['kind'];
  readonly id: Candidate['id'];
  readonly care: Urgency;
  readonly prior: number;
  /** Lines that can count, weightiest first; equal ones in the order of their findings. */
  readonly lines: readonly Line[];
  readonly columns: LineColumns;
  /** Those that count when care is worked out, where a danger sign may not argue care down. */
  readonly linesForCare: readonly Line[];
  /** Its findings, by the most that either answer would move it. */
  readonly byEffect: readonly number[];
  /** What it comes to for somebody of whom nothing is known that touches it. */
  readonly untouched: Candidate;
}

export interface PreparedFlag {
  readonly flag: RedFlag;
  /** How many groups it has. */
  readonly groups: number;
  readonly members: readonly FlagMember[];
}

/** A finding a flag looks at. */
export interface FlagMember {
  readonly finding: number;
  /** The groups it stands in: as a list, and as bits. */
  readonly list: readonly number[];
  readonly inGroups: number;
  readonly frequency: number;
}

export interface PreparedRemedy {
  readonly id: RemedyId;
  /** Verdicts in the order in which they are shown: the lower, the more useful. */
  readonly worth: number;
  /** The candidates it is for; null where it is for all. */
  readonly for: readonly string[] | null;
  readonly notFor: readonly number[];
}

/** What choosing the next question needs, worked out for somebody of whom nothing is known; an answer changes parts of it. */
export interface Asking {
  readonly pages: readonly PreparedPage[];
  readonly divergence: Divergence;
  /** What an answer to each finding is expected to tell of all candidates, in ticks. */
  readonly information: Float64Array;
  /** The same of each candidate by itself, line by line. */
  readonly told: readonly Float64Array[];
  /** How likely each finding is to complete a flag, in ticks, by how urgent the flag is. */
  readonly completing: Readonly<Record<Urgency, readonly Waiting[]>>;
  /** The same of each flag by itself. */
  readonly waiting: readonly (readonly Waiting[])[];
}

/** An open finding a flag waits for, and how likely it is to be there and the flag to fire with it, in ticks. */
export interface Waiting {
  readonly finding: number;
  readonly ticks: number;
}

export interface PreparedPage {
  readonly question: QuestionId;
  readonly form: Question['form'];
  readonly safety: boolean;
  readonly onlyFor: Question['onlyFor'];
  /** Findings of the question and of those that join it, in the order shown. */
  readonly asks: readonly number[];
}
