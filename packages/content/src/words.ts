import type { FindingId, RemedyTime, Verdict } from './types.ts';

/** The texts of one locale, without the facts. `Words` is what a checker needs; `Articles` is what pages need. */
export type UiMessages = { readonly [key: string]: string | UiMessages };

export interface Words {
  readonly locale: string;
  /** Interface messages, nested by place. */
  readonly ui: UiMessages;
  readonly causes: Readonly<Record<string, CandidateLabel>>;
  readonly mimics: Readonly<Record<string, CandidateLabel>>;
  readonly findings: Readonly<
    Record<string, { readonly name: string; readonly present: string; readonly absent: string }>
  >;
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly why: string;
        readonly hint?: string;
        readonly options: Readonly<Record<string, string>>;
        /** The findings it asks, by which an open finding leads to its question. */
        readonly asks: readonly FindingId[];
      }
    >
  >;
  readonly redFlags: Readonly<Record<string, { readonly title: string; readonly advice: string }>>;
  readonly criteria: Readonly<Record<string, { readonly name: string }>>;
  readonly remedies: Readonly<Record<string, RemedyLabel>>;
  /** Those that are called otherwise than their id; `medicineName` of `@cramps/content/explain` names all. */
  readonly medicines: Readonly<Record<string, { readonly name: string }>>;
}

/** What a list of remedies says of one, with the two codes that have words of their own. */
export interface RemedyLabel {
  readonly name: string;
  readonly short: string;
  readonly steps: readonly string[];
  readonly verdict: Verdict;
  readonly time: RemedyTime;
}

export interface CandidateLabel {
  readonly name: string;
  readonly short: string;
}

export interface CandidateArticle extends CandidateLabel {
  readonly alsoCalled: readonly string[];
  readonly summary: string;
  readonly mechanism: string;
  readonly typical: string;
  readonly helps: string;
  readonly getHelp: string;
  readonly figures: Readonly<Record<string, string>>;
  readonly disagreements: Readonly<Record<string, string>>;
}

export interface MimicArticle extends CandidateArticle {
  readonly distinguish: Readonly<
    Record<string, { readonly feature: string; readonly cramp: string; readonly mimic: string }>
  >;
  readonly tellingQuestion: string;
}

export interface RemedyArticle {
  readonly name: string;
  readonly short: string;
  readonly steps: readonly string[];
  readonly who: readonly string[];
  readonly evidence: string;
  readonly figures: Readonly<Record<string, string>>;
}

export interface MedicineArticle {
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly about: string;
  readonly ask: string;
  readonly caution: string;
  readonly figures: Readonly<Record<string, string>>;
}

export interface ClaimArticle {
  readonly label: string;
  readonly claim: string;
  readonly why: string;
  readonly figures: Readonly<Record<string, string>>;
}

export interface Articles {
  readonly locale: string;
  readonly causes: Readonly<Record<string, CandidateArticle>>;
  readonly mimics: Readonly<Record<string, MimicArticle>>;
  readonly remedies: Readonly<Record<string, RemedyArticle>>;
  readonly medicines: Readonly<Record<string, MedicineArticle>>;
  readonly claims: Readonly<Record<string, ClaimArticle>>;
}

/** Terms of a finding: what says it is there, what says by itself that it is not, and what only looks like it. */
export interface Terms {
  readonly present?: readonly string[];
  readonly absent?: readonly string[];
  readonly unless?: readonly string[];
}

/** How a locale says things: classes of words, the terms of each finding, the names of each medicine, and the cues around them. */
export interface Lexicon {
  readonly locale: string;
  /** Words that mean the same to the terms, by name: a list with commas, in which a class may name others. */
  readonly classes: Readonly<Record<string, string>>;
  readonly findings: Readonly<Record<string, Terms>>;
  /** The names of each medicine: a list with commas, where `=` stands for the id itself. */
  readonly medicines: Readonly<Record<string, string>>;
  /** Findings that name a place of the body. */
  readonly places: readonly string[];
  /** Findings that are conditions: a question about one says nothing. */
  readonly conditions: readonly string[];
  /** Findings that are habits, or medicines that are taken. */
  readonly habits: readonly string[];
  /** Findings that say when, how long or how often. */
  readonly times: readonly string[];
  /** Findings that count only while they are there. */
  readonly passing: readonly string[];
  /** Findings that follow from the age in years. */
  readonly ages: readonly Bounds[];
  /** Findings that follow from how many minutes one cramp lasts. */
  readonly durations: readonly Bounds[];
  /** Findings that follow from the week of a pregnancy. */
  readonly pregnancies: readonly Bounds[];
  readonly cues: Cues;
}

/** A finding that follows from a number: present from `from` and under `below`. */
export interface Bounds {
  readonly finding: string;
  readonly from?: number;
  readonly below?: number;
}

export interface Cues {
  readonly negation: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly ended: readonly string[];
    readonly pseudo: readonly string[];
  };
  readonly uncertain: readonly string[];
  readonly likened: readonly string[];
  readonly plans: readonly string[];
  readonly asks: readonly string[];
  readonly past: readonly string[];
  readonly ends: readonly string[];
  readonly others: readonly string[];
  /** The finding that a family's illness is. */
  readonly family: string;
  readonly heredity: readonly string[];
  readonly kin: readonly string[];
  readonly sufferers: readonly string[];
  readonly self: readonly string[];
  /** How left and right are told, and the findings that one side and both sides are. */
  readonly sides: {
    readonly one: string;
    readonly both: string;
    readonly left: readonly string[];
    readonly right: readonly string[];
    readonly unless: readonly string[];
  };
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly age: Readonly<
    Record<'years' | 'alone' | 'early' | 'middle' | 'late' | 'unless', readonly string[]>
  >;
  readonly duration: Readonly<Record<'seconds' | 'minutes' | 'hours', readonly string[]>>;
  readonly frequency: Readonly<Record<'perDay' | 'perWeek' | 'perMonth', readonly string[]>>;
  readonly pregnancy: Readonly<Record<'weeks' | 'months', readonly string[]>>;
  /** Regular endings: a term that names a word finds its forms. `ies:y` takes one off and puts another on. */
  readonly endings: readonly string[];
  /** Words between the two numbers of a range. */
  readonly ranges: readonly string[];
  /** Words that are right as they are, though they look like a slip of a word the terms know. */
  readonly spelt: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
}
