import type { Assessment, Candidate, Change, FindingId, Model, Profile, QuestionPage } from '../types.ts';
import { allAnswers } from './answers.ts';
import { crampFit, criterionResults } from './criteria.ts';
import { pagesFor } from './next-questions.ts';
import { prepare, preparing } from './prepare.ts';
import type { Prepared } from './prepared.ts';
import { redFlagHits, withCareOfFits } from './red-flags.ts';
import { remediesFor } from './remedies.ts';
import { resultId } from './result-id.ts';
import { byFit, scoreAll } from './score.ts';
import { whatWouldChange } from './what-would-change.ts';

export interface Matcher {
  /** The whole answer for a profile. Findings and medicines the model does not know are passed over. */
  readonly match: (profile: Profile) => Assessment;
  /**
   * Up to `n` pages worth asking next (default 3), those about danger first; each with the findings that would tell most about
   * this person. Empty in an emergency, and when nothing more would tell.
   */
  readonly nextPages: (profile: Profile, n?: number) => QuestionPage[];
  /** The finding each of those pages is asked for. */
  readonly nextQuestions: (profile: Profile, n?: number) => FindingId[];
  /** What was not asked of a candidate, in the order of `notAsked`, and by how much each answer alone would move it. */
  readonly whatWouldChange: (candidate: Candidate) => Change[];
  /**
   * Prepares the model in slices of about a millisecond, so that a page can answer in between; without it the first match does
   * so at once. `pause` is called after each slice, and what it returns is waited for: return nothing to go on at once.
   */
  readonly prepareInSlices: (pause: () => Promise<unknown> | undefined) => Promise<void>;
}

const QUESTIONS_SHOWN = 3;

const findingOf = ({ finding }: QuestionPage): FindingId => finding;

/** Makes a matcher for a model: ours, or one with your own candidates added. Pure; the model is prepared when first needed. */
export function createMatcher(model: Model): Matcher {
  let ready: Prepared | undefined;

  /** What is known, what it comes to, and how soon the person should be seen. */
  function assess(profile: Profile) {
    const prepared = (ready ??= prepare(model));
    const answers = allAnswers(prepared, profile);
    const scores = scoreAll(prepared, answers);
    const redFlags = redFlagHits(prepared, answers);
    // The first flag is the most urgent one.
    const urgency = withCareOfFits(prepared, answers, redFlags[0]?.urgency ?? 'self-care');
    const next = (n: number): QuestionPage[] => pagesFor(prepared, profile, answers, scores, urgency, n);
    return { prepared, answers, scores, redFlags, urgency, next };
  }

  return {
    match(profile) {
      const { prepared, answers, scores, redFlags, urgency, next } = assess(profile);
      const ranked = [...scores].sort(byFit);
      const crampCriteria = criterionResults(model.criteria, answers);
      let asked: readonly FindingId[] | undefined;
      return {
        contentVersion: model.version,
        resultId: resultId(model.version, profile),
        urgency,
        redFlags,
        crampFit: crampFit(model.criteria, crampCriteria, ranked),
        crampCriteria,
        ranked,
        // Choosing questions takes as long as all the rest, and who shows a result reads none of them.
        get nextQuestions() {
          return (asked ??= next(QUESTIONS_SHOWN).map(findingOf));
        },
        remedies: remediesFor(prepared, ranked, answers, urgency),
      };
    },
    nextPages: (profile, n = QUESTIONS_SHOWN) => assess(profile).next(n),
    nextQuestions: (profile, n = QUESTIONS_SHOWN) => assess(profile).next(n).map(findingOf),
    whatWouldChange: (candidate) => whatWouldChange(candidate, model),
    async prepareInSlices(pause) {
      const steps = preparing(model);
      for (let step = steps.next(); !ready; step = steps.next()) {
        if (step.done) ready = step.value;
        else await pause();
      }
    },
  };
}
