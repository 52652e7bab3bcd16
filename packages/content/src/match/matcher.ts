import type { Assessment, FindingId, Model, Profile } from '../types.ts';
import { allAnswers } from './answers.ts';
import { crampFit, criterionResults } from './criteria.ts';
import { nextFindings } from './next-questions.ts';
import { prepare } from './prepare.ts';
import { careOfStrongFits, redFlagHits, worse } from './red-flags.ts';
import { remediesFor } from './remedies.ts';
import { resultId } from './result-id.ts';
import { byFit, scoreCandidate } from './score.ts';

export interface Matcher {
  /** The whole answer for a profile. Findings and medicines the model does not know are passed over. */
  readonly match: (profile: Profile) => Assessment;
  /** Up to `n` findings worth asking next (default 3), one a question, safety first; empty when nothing more would tell. */
  readonly nextQuestions: (profile: Profile, n?: number) => FindingId[];
}

const QUESTIONS_SHOWN = 3;

/** Makes a matcher for a model: ours, or one with your own candidates added. Pure; the model is read once and not kept open. */
export function createMatcher(model: Model): Matcher {
  const prepared = prepare(model);

  const rank = (profile: Profile) => {
    const answers = allAnswers(model, prepared.follows, profile);
    const ranked = prepared.candidates.map((candidate) => scoreCandidate(candidate, answers)).sort(byFit);
    return { answers, ranked };
  };

  return {
    match(profile) {
      const { answers, ranked } = rank(profile);
      const redFlags = redFlagHits(model.redFlags, answers);
      const urgency = redFlags.reduce(
        (worst, flag) => worse(worst, flag.urgency),
        careOfStrongFits(prepared, answers),
      );
      const crampCriteria = criterionResults(model.criteria, answers);
      return {
        contentVersion: model.version,
        resultId: resultId(model.version, profile),
        urgency,
        redFlags,
        crampFit: crampFit(model.criteria, crampCriteria, ranked),
        crampCriteria,
        ranked,
        nextQuestions: nextFindings(prepared, profile, answers, ranked, QUESTIONS_SHOWN),
        remedies: remediesFor(model.remedies, ranked, answers, urgency),
      };
    },
    nextQuestions(profile, n = QUESTIONS_SHOWN) {
      const { answers, ranked } = rank(profile);
      return nextFindings(prepared, profile, answers, ranked, n);
    },
  };
}
