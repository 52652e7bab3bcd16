/** How much was told. Numbers only: nothing here says what. */
export interface Counts {
  /** Findings, medicines, age and sex that the person confirmed or answered. */
  readonly answers: number;
  /** Questions that were answered, with "not sure" too. */
  readonly questions: number;
}

export interface StartDetail {
  readonly contentVersion: string;
}

export interface CompleteDetail {
  readonly contentVersion: string;
  readonly counts: Counts;
  /** Only when the page set `share-answers` and the person agreed to it. */
  readonly answers?: SharedAnswers;
}

/** What a person agreed to give to the page: a `Profile` of @cramps/content, never the words they typed. */
export interface SharedAnswers {
  readonly findings: Readonly<Record<string, 'present' | 'absent' | 'unknown'>>;
  readonly medicines: readonly string[];
  readonly age?: number;
  readonly sex?: 'female' | 'male';
  /** Repeats with the same answers and content version, anywhere. */
  readonly resultId: string;
}

export interface CrampCheckEventMap {
  /** The person opened the check. */
  'cramp-check-start': CustomEvent<StartDetail>;
  /**
   * A result is shown: once for each way through the check, and once more, then with `answers`, if the person agrees to give
   * them to the page.
   */
  'cramp-check-complete': CustomEvent<CompleteDetail>;
}

export function tell<K extends keyof CrampCheckEventMap>(
  host: HTMLElement,
  type: K,
  detail: CrampCheckEventMap[K]['detail'],
): void {
  host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}
