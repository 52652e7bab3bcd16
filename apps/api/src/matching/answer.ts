import { questions, type Assessment, type Profile, type QuestionPage } from '@cramps/content';
import { explain, message, type Explanation } from '@cramps/content/explain';
import { isForChild, match, nextPages } from '@cramps/content/match';
import type { Localised } from '../locales.ts';
import { QUESTIONS } from '../query/paging.ts';

/** What is answered about a person. */
export interface Answer extends Assessment {
  /** What is said to a child in place of what fits; null for everybody else. */
  readonly child: { readonly title: string; readonly text: string } | null;
}

/** What is asked next; of a child, no more than what danger there is. */
export function pagesFor(profile: Profile, most: number): QuestionPage[] {
  const pages = nextPages(profile, most);
  return isForChild(profile) ? pages.filter(({ question }) => questions[question].safety) : pages;
}

/**
 * The match of a profile, as it leaves the house. About a child nothing goes out that could be read to one: red flags and
 * urgency hold, of the rest it says as much as of somebody of whom nothing is known.
 */
export function answerAbout(profile: Profile, { words }: Localised): Answer {
  const assessment = match(profile);
  if (!isForChild(profile)) return { child: null, ...assessment };
  const { crampFit, crampCriteria } = match({ findings: {} });
  return {
    child: { title: message(words, 'result.child.title'), text: message(words, 'result.child.text') },
    ...assessment,
    crampFit,
    crampCriteria,
    ranked: [],
    nextQuestions: pagesFor(profile, QUESTIONS).map(({ finding }) => finding),
    remedies: [],
  };
}

/** An answer in words. */
export function explained(answer: Answer, { words }: Localised): Explanation {
  const told = explain(answer, words);
  return answer.child ? { ...told, cramp: { ...told.cramp, text: answer.child.text } } : told;
}
