import type { Model } from '@cramps/content';
import { createMatcher, model, type Matcher } from '@cramps/content/match';

const withLines = (keep: (line: Model['candidates'][number]['evidence'][number]) => boolean): Model => ({
  ...model,
  candidates: model.candidates.map((one) => ({ ...one, evidence: one.evidence.filter(keep) })),
});

/** The middle one of all priors, so that the bands keep their meaning when each candidate starts there. */
function sameStart(): Model {
  const priors = model.candidates.map(({ prior }) => prior).sort((a, b) => a - b);
  const prior = priors[Math.floor(priors.length / 2)] ?? 0;
  return { ...model, candidates: model.candidates.map((one) => ({ ...one, prior })) };
}

const ungrouped = (): Model => ({
  ...model,
  findings: Object.fromEntries(
    Object.entries(model.findings).map(([id, finding]) => [id, { ...finding, group: null }]),
  ) as Model['findings'],
});

/** The model with one of its parts taken out: what that part is worth shows in what is lost. */
export const ABLATIONS: Readonly<Record<string, () => Model>> = {
  'without base rates': sameStart,
  'without published ratios': () => withLines(({ basis }) => basis !== 'published'),
  'without groups that count once': ungrouped,
  'without what was denied': () => withLines(({ answer }) => answer !== 'absent'),
  'without lines that speak against': () => withLines(({ decibans }) => decibans > 0),
};

export const matcherWithout = (name: string): Matcher['match'] =>
  createMatcher((ABLATIONS[name] ?? (() => model))()).match;
