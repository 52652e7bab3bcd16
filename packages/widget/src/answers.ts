import type { Profile } from '@cramps/content';
import type { Counts, SharedAnswers } from './events.ts';

const isKnown = (answer: string | undefined): boolean => answer === 'present' || answer === 'absent';

/** How much a profile holds, without saying what. */
export function countsOf({ findings, medicines = [], age, sex }: Profile, questions: number): Counts {
  const known = Object.values(findings).filter(isKnown).length;
  return {
    answers: known + medicines.length + Number(age !== undefined) + Number(sex !== undefined),
    questions,
  };
}

/** A profile as it is given to a page, once the person has agreed. */
export function sharedAnswers(
  { findings, medicines = [], age, sex }: Profile,
  resultId: string,
): SharedAnswers {
  return {
    findings: { ...findings } as SharedAnswers['findings'],
    medicines: [...medicines],
    ...(age === undefined ? {} : { age }),
    ...(sex === undefined ? {} : { sex }),
    resultId,
  };
}
