/**
 * From answers to reasons: a pure, synchronous match of a profile against the cited model. No words, no network, no clock;
 * the same profile and content version give the same result anywhere.
 */
import { model } from '../model.ts';
import { createMatcher, type Matcher } from './matcher.ts';

const matcher: Matcher = /* @__PURE__ */ createMatcher(model);

/** The whole answer for a profile. Findings and medicines the content does not know are passed over. */
export const match: Matcher['match'] = (profile) => matcher.match(profile);

/**
 * Up to `n` pages worth asking next (default 3), those about danger first; each with the findings that would tell most about
 * this person. Empty in an emergency, and when nothing more would tell.
 */
export const nextPages: Matcher['nextPages'] = (profile, n) => matcher.nextPages(profile, n);

/** The finding each of those pages is asked for. */
export const nextQuestions: Matcher['nextQuestions'] = (profile, n) => matcher.nextQuestions(profile, n);

/** What was not asked of a candidate, in the order of `notAsked`, and by how much each answer alone would move it. */
export const whatWouldChange: Matcher['whatWouldChange'] = (candidate) => matcher.whatWouldChange(candidate);

/** The model behind `match`, to try another in its place: `createMatcher({ ...model, candidates })`. */
export { model } from '../model.ts';
export { createMatcher, type Matcher } from './matcher.ts';
export { isForChild, LEAST_AGE } from './for-child.ts';
export { CRAMP_RULE, crampFit } from './criteria.ts';
export { QUESTIONS_AT_MOST } from './next-questions.ts';
export { FIT_CUTOFFS } from './score.ts';
export type {
  Assessment,
  Candidate,
  Change,
  Fit,
  Model,
  Profile,
  QuestionPage,
  Reason,
  RedFlagHit,
  Urgency,
} from '../types.ts';
