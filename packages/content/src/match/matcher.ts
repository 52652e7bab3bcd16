import type { Assessment, FindingId, Model, Profile } from '../types.ts';
import { allAnswers } from './answers.ts';
import { crampFit, criterionResults } from './criteria.ts';
import { nextFindings } from './next-questions.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepared.ts';
import { redFlagHits, withCareOfFits } from './red-flags.ts';
import { remediesFor } from './remedies.ts';
import { resultId } from './result-id.ts';
import { rank } from './score.ts';

export interface Matcher {
  /** The whole answer for a profile. Findings and medicines the model does not know are passed over. */
  readonly match: (profile: Profile) => Assessment;
  /** Up to `n` findings worth asking next (default 3), one a question, safety first; empty when nothing more would tell. */
  readonly nextQuestions: (profile: Profile, n?: number) => FindingId[];
}

const QUESTIONS_SHOWN = 3;

/** Makes a matcher for a model: ours, or one with your own candidates added. Pure; the model is prepared at the first question. */
export function createMatcher(model: Model): Matcher {
  let ready: Prepared | undefined;
  const prepared = (): Prepared => (ready ??= prepare(model));

  return {
    match(profile) {
      const all = prepared();
      const answers = allAnswers(all, profile);
      const ranked = rank(all, answers);
      const redFlags = redFlagHits(all, answers);
      // The first flag is the most urgent one.
      const urgency = withCareOfFits(all, answers, redFlags[0]?.urgency ?? 'self-care');
      const crampCriteria = criterionResults(model.criteria, answers);
      return {
        contentVersion: model.version,
        resultId: resultId(model.version, profile),
        urgency,
        redFlags,
        crampFit: crampFit(model.criteria, crampCriteria, ranked),
        crampCriteria,
        ranked,
        nextQuestions: nextFindings(all, profile, answers, ranked, QUESTIONS_SHOWN),
        remedies: remediesFor(all, ranked, answers, urgency),
      };
    },
    nextQuestions(profile, n = QUESTIONS_SHOWN) {
      const all = prepared();
      const answers = allAnswers(all, profile);
      return nextFindings(all, profile, answers, rank(all, answers), n);
    },
  };
}
