import { z } from 'zod';
import type { Fault } from '../src/errors.ts';
import type { AuthoredData } from '../build/kinds.ts';
import type { Rule } from './rule.ts';
import { bannedWords } from './rules/banned-words.ts';
import { figuresAgree } from './rules/figures-agree.ts';
import { findingsAsked } from './rules/findings-asked.ts';
import { forAndAgainst } from './rules/for-and-against.ts';
import { idsExist } from './rules/ids-exist.ts';
import { implicationsSound } from './rules/implications-sound.ts';
import { noDuplicates } from './rules/no-duplicates.ts';
import { noOrphanSources } from './rules/no-orphan-sources.ts';
import { noRepeatedSentences } from './rules/no-repeated-sentences.ts';
import { numbersCited } from './rules/numbers-cited.ts';
import { oneSourceAWork } from './rules/one-source-a-work.ts';
import { questionsUseful } from './rules/questions-useful.ts';
import { ratiosAgree } from './rules/ratios-agree.ts';
import { readingGrade } from './rules/reading-grade.ts';
import { sentenceLength } from './rules/sentence-length.ts';
import { sourcesResolve } from './rules/sources-resolve.ts';
import { termsCanMatch } from './rules/terms-can-match.ts';
import { textLength } from './rules/text-length.ts';
import { thresholdsNamed } from './rules/thresholds-named.ts';
import { verdictFitsFigures } from './rules/verdict-fits-figures.ts';
import { wordsComplete } from './rules/words-complete.ts';

/** Ids and sources first, then numbers, then words: a fault further up often explains one further down. */
export const RULES: readonly Rule[] = [
  idsExist,
  sourcesResolve,
  noOrphanSources,
  oneSourceAWork,
  noDuplicates,
  implicationsSound,
  findingsAsked,
  questionsUseful,
  forAndAgainst,
  numbersCited,
  figuresAgree,
  ratiosAgree,
  thresholdsNamed,
  verdictFitsFigures,
  wordsComplete,
  bannedWords,
  readingGrade,
  sentenceLength,
  termsCanMatch,
  textLength,
  noRepeatedSentences,
];

export const exceptionList = z.array(
  z.strictObject({ rule: z.string(), where: z.string(), why: z.string().min(10) }),
);
export type Exceptions = z.output<typeof exceptionList>;

/** Runs every rule and collects every fault; what an exception excuses is left out, and one that excuses nothing is told. */
export function lint(
  data: AuthoredData,
  exceptions: Exceptions = [],
  rules: readonly Rule[] = RULES,
): Fault[] {
  const faults = rules.flatMap((rule) => rule.check(data).map((fault) => ({ code: rule.name, ...fault })));
  const excuses = (exception: Exceptions[number], fault: Fault): boolean =>
    exception.rule === fault.code && exception.where === fault.where;
  const idle = exceptions
    .filter((exception) => !faults.some((fault) => excuses(exception, fault)))
    .map((exception) => ({
      code: 'idle-exception',
      where: 'lint/exceptions.yaml',
      found: `an exception for ${exception.rule} at ${exception.where}`,
      expected: 'only exceptions that excuse a fault',
      mend: 'Remove it: the fault is gone.',
    }));
  return [...faults.filter((fault) => !exceptions.some((exception) => excuses(exception, fault))), ...idle];
}

/** All faults as lines for a terminal, the rule they break first. */
export function report(faults: readonly Fault[]): string {
  const lines = faults.map(
    ({ code, where, found, expected, mend }) =>
      `${where}\n  ${code}\n  found     ${found}\n  expected  ${expected}\n  mend      ${mend}`,
  );
  return [...lines, `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`].join('\n\n');
}
