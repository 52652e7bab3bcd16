import type {
  Answer,
  Assessment,
  FindingId,
  MedicineId,
  ParsedText,
  Profile,
  Question,
  QuestionId,
  QuestionPage,
} from '@cramps/content';
import type { Explanation } from '@cramps/content/explain';

/** Where a person is in the check. */
export type Step = 'start' | 'confirm' | 'question' | 'result';

/** Why the same page is shown again; each has words under `check.problems`. */
export type Problem =
  'empty' | 'too-long' | 'nothing-read' | 'medicine-not-read' | 'age' | 'no-choice' | 'lost';

/** Something read from the text that the person may confirm. */
export interface Suggestion {
  readonly kind: 'finding' | 'medicine';
  readonly id: FindingId | MedicineId;
  readonly answer: Answer;
  /** What the person wrote, word for word. */
  readonly quotes: readonly string[];
}

/** What a question was answered with: the findings that are there, none of them, or not known. */
export type Choice = readonly FindingId[] | 'none' | 'unsure';

export interface Answered {
  readonly question: QuestionId;
  readonly choice: Choice;
  /** What the page asked: of a long question only what mattered for this person. */
  readonly asked: readonly FindingId[];
}

/** Everything a check knows. It is passed on in the page; nothing is kept anywhere else. */
export interface CheckState {
  readonly step: Step;
  readonly problem: Problem | null;
  /** What was typed, as it was typed. */
  readonly text: string;
  /** What was typed into the box for further medicines. */
  readonly more: string;
  readonly suggestions: readonly Suggestion[];
  /** What the person confirmed: the only part of the text that counts. */
  readonly confirmed: Profile;
  /** Answers in the order the questions were asked. */
  readonly answered: readonly Answered[];
  /** The question on the page. */
  readonly question: QuestionId | null;
  /** What that page asks. */
  readonly asks: readonly FindingId[];
  /** One answer is being changed from the result, which comes next. */
  readonly editing: boolean;
}

/** What a finished check comes to. */
export interface CheckResult {
  readonly profile: Profile;
  readonly assessment: Assessment;
  readonly explanation: Explanation;
}

/** Names and values of a form, as `FormData` or `URLSearchParams` give them. */
export type Entries = Iterable<readonly [string, unknown]>;

/** What the flow needs from outside; the same on a server, on a page and in the widget. */
export interface CheckTools {
  readonly parse: (text: string) => ParsedText;
  readonly nextPages: (profile: Profile, n?: number) => readonly QuestionPage[];
  readonly questions: Readonly<Record<string, Question>>;
  readonly findings: Readonly<Record<string, unknown>>;
  readonly medicines: Readonly<Record<string, unknown>>;
}

export const TEXT_LIMIT = 4000;
