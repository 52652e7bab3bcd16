import type { Assessment, FindingId, Model, Profile } from '../types.ts';
import { allAnswers, implications } from './answers.ts';
import { crampFit, criterionResults } from './criteria.ts';
import { nextFindings } from './next-questions.ts';
import { careOfStrongFits, dangerSigns, redFlagHits, worse } from './red-flags.ts';
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
  const follows = implications(model.findings);
  const signs = dangerSigns(model.redFlags, follows);

  const rank = (profile: Profile) => {
    const answers = allAnswers(model, follows, profile);
    const ranked = model.candidates
      .map((candidate) => scoreCandidate(candidate, answers, model.findings))
      .sort(byFit);
    return { answers, ranked };
  };

  return {
    match(profile) {
      const { answers, ranked } = rank(profile);
      const redFlags = redFlagHits(model.redFlags, answers);
      const urgency = redFlags.reduce(
        (worst, flag) => worse(worst, flag.urgency),
        careOfStrongFits(model, signs, answers),
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
        nextQuestions: nextFindings(model, profile, answers, ranked, QUESTIONS_SHOWN),
        remedies: remediesFor(model.remedies, ranked, answers, urgency),
      };
    },
    nextQuestions(profile, n = QUESTIONS_SHOWN) {
      const { answers, ranked } = rank(profile);
      return nextFindings(model, profile, answers, ranked, n);
    },
  };
}
