import type { Answer, FindingId, Profile, Reason } from '../types.ts';
import type { Prepared, PreparedFindings } from './prepared.ts';

type From = NonNullable<Reason['from']>;

export const UNKNOWN = 0;
export const PRESENT = 1;
export const ABSENT = 2;

/** What is known about a person, by finding. */
export interface Answers {
  get(id: FindingId): Known | undefined;
}

interface Known {
  readonly answer: Answer;
}

const KNOWN: readonly (Known | undefined)[] = [undefined, { answer: 'present' }, { answer: 'absent' }];

/** Everything known: a byte for each finding, and for what was not answered itself, from what it follows. */
export class AllAnswers implements Answers {
  /** `PRESENT`, `ABSENT` or `UNKNOWN`, by the number of the finding. */
  readonly said: Uint8Array;
  /** What an answer follows from; nothing where it was given itself. */
  readonly from = new Map<number, From>();
  readonly #numbers: PreparedFindings['numbers'];

  constructor({ ids, numbers }: PreparedFindings) {
    this.said = new Uint8Array(ids.length);
    this.#numbers = numbers;
  }

  get(id: FindingId): Known | undefined {
    return KNOWN[this.said[this.#numbers.get(id) ?? -1] ?? UNKNOWN];
  }

  isOpen(finding: number): boolean {
    return this.said[finding] === UNKNOWN;
  }

  isPresent(finding: number): boolean {
    return this.said[finding] === PRESENT;
  }

  set(finding: number, answer: number, from?: From): void {
    this.said[finding] = answer;
    if (from !== undefined) this.from.set(finding, from);
  }

  /** The numbers of all findings with an answer, in their order. */
  known(): number[] {
    const found: number[] = [];
    for (let finding = 0; finding < this.said.length; finding++) {
      if (this.said[finding] !== UNKNOWN) found.push(finding);
    }
    return found;
  }

  /** The numbers of all findings with this answer, in their order. */
  with(answer: number): number[] {
    const found: number[] = [];
    for (let finding = 0; finding < this.said.length; finding++) {
      if (this.said[finding] === answer) found.push(finding);
    }
    return found;
  }
}

/** The answers a person gave themselves. */
function takeGiven(
  { described, numbers }: PreparedFindings,
  { findings }: Profile,
  answers: AllAnswers,
): void {
  for (const id of Object.keys(findings) as FindingId[]) {
    const answer = findings[id];
    if ((answer !== 'present' && answer !== 'absent') || !described.has(id)) continue;
    answers.set(numbers.get(id) as number, answer === 'present' ? PRESENT : ABSENT);
  }
}

/** What follows from medicines, age and sex: they are facts of their own, not answers to a finding. */
function takePerson(prepared: Prepared, { medicines = [], age, sex }: Profile, answers: AllAnswers): void {
  for (const medicine of [...medicines].sort()) {
    // A medicine that is taken outweighs a "no" to its class: people know the box better than the class.
    for (const finding of prepared.medicines.get(medicine) ?? []) {
      if (!answers.isPresent(finding)) answers.set(finding, PRESENT, medicine);
    }
  }
  for (const { finding, from, below } of age === undefined ? [] : prepared.findings.byAge) {
    const inside = (age as number) >= from && (age as number) < below;
    if (answers.isOpen(finding)) answers.set(finding, inside ? PRESENT : ABSENT, 'age');
  }
  for (const { finding, onlyFor } of sex === undefined ? [] : prepared.findings.bySex) {
    if (onlyFor !== sex && answers.isOpen(finding)) answers.set(finding, ABSENT, 'sex');
  }
}

/** Draws what follows from everything known with one answer, and from what follows in turn. */
function drawWhatFollows(
  { ids, implies, impliedBy }: PreparedFindings,
  answer: number,
  answers: AllAnswers,
): void {
  const follows = answer === PRESENT ? implies : impliedBy;
  const queue = answers.with(answer);
  for (const finding of queue) {
    for (const other of follows[finding] ?? []) {
      if (answer === PRESENT ? answers.isPresent(other) : !answers.isOpen(other)) continue;
      answers.set(other, answer, answers.from.get(finding) ?? (ids[finding] as FindingId));
      queue.push(other);
    }
  }
}

/**
 * Everything known about a person: what was answered, and what follows from it. A present finding makes present what it
 * implies, even where that was denied: somebody who ticks "late pregnancy" and leaves "pregnant" empty is pregnant. An
 * absent one makes absent what implies it, where nothing else is known. So a sign of danger is never argued away.
 */
export function allAnswers(prepared: Prepared, profile: Profile): AllAnswers {
  const answers = new AllAnswers(prepared.findings);
  takeGiven(prepared.findings, profile, answers);
  takePerson(prepared, profile, answers);
  drawWhatFollows(prepared.findings, PRESENT, answers);
  drawWhatFollows(prepared.findings, ABSENT, answers);
  return answers;
}
