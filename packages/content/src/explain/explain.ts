import type { Assessment, Candidate, FindingId, QuestionId, Reason } from '../types.ts';
import { medicineName } from '../medicine-name.ts';
import { message } from '../message.ts';
import type { Words } from '../words.ts';
import type { ExplainedCandidate, Explanation, Line } from './types.ts';

/** The steps of the scale of strengths; between them the lower word stands. See docs/decisions/003-likelihood-ratios.md. */
const strength = (decibans: number): string => {
  const size = Math.abs(decibans);
  if (size >= 15) return 'decisive';
  if (size >= 9) return 'strong';
  return size >= 5 ? 'moderate' : 'weak';
};

const twoDigits = (value: number): number => Number(value.toPrecision(2));

function sourceOf(from: NonNullable<Reason['from']>, words: Words): string {
  if (from === 'age' || from === 'sex') return message(words, `explain.from.${from}`);
  return words.findings[from]?.name ?? medicineName(words, from);
}

function line({ finding, answer, decibans, basis, sources, from }: Reason, words: Words): Line {
  return {
    finding,
    text: words.findings[finding]?.[answer] ?? finding,
    from: from ? sourceOf(from, words) : null,
    decibans,
    ratio: twoDigits(10 ** (decibans / 10)),
    strengthLabel: message(
      words,
      `explain.strength.${decibans > 0 ? 'for' : 'against'}.${strength(decibans)}`,
    ),
    basis,
    basisLabel: message(words, `explain.basis.${basis}`),
    sources,
  };
}

function candidate({ kind, id, fit, reasons, notAsked }: Candidate, words: Words): ExplainedCandidate {
  const label = kind === 'cause' ? words.causes[id] : words.mimics[id];
  return {
    kind,
    id,
    name: label?.name ?? id,
    short: label?.short ?? '',
    fit,
    fitLabel: message(words, `explain.fit.${fit}`),
    for: reasons.filter((reason) => reason.decibans > 0).map((reason) => line(reason, words)),
    against: reasons.filter((reason) => reason.decibans < 0).map((reason) => line(reason, words)),
    notAsked: notAsked.map((finding) => ({ id: finding, name: words.findings[finding]?.name ?? finding })),
  };
}

/** A finding as an option of the question that asks it, or by its name. */
export const labelFor = (
  finding: FindingId,
  { questions, findings }: Pick<Words, 'questions' | 'findings'>,
): string =>
  Object.values(questions).find(({ options }) => Object.hasOwn(options, finding))?.options[finding] ??
  findings[finding]?.name ??
  finding;

/** The question that asks a finding, or undefined where none does. */
export const questionFor = (
  finding: FindingId,
  { questions }: Pick<Words, 'questions'>,
): QuestionId | undefined =>
  Object.entries(questions).find(([, { asks }]) => asks.includes(finding))?.[0] as QuestionId | undefined;

/**
 * Puts an assessment into the words of a locale. What the words lack is shown by its id; only a remedy
 * without words is left out, since its verdict stands among them.
 */
export function explain(assessment: Assessment, words: Words): Explanation {
  const { urgency, redFlags, crampFit, crampCriteria, ranked } = assessment;
  return {
    urgency: {
      level: urgency,
      title: message(words, `explain.urgency.${urgency}.title`),
      advice: message(words, `explain.urgency.${urgency}.advice`),
    },
    redFlags: redFlags.map(({ id, urgency: level, findings, basis, sources }) => ({
      id,
      urgency: level,
      title: words.redFlags[id]?.title ?? id,
      advice: words.redFlags[id]?.advice ?? '',
      findings: findings.map((finding) => words.findings[finding]?.present ?? finding),
      basis,
      sources,
    })),
    cramp: {
      fit: crampFit,
      text: message(words, `explain.cramp.${crampFit}`),
      criteria: crampCriteria.map(({ id, status }) => ({ id, status, name: words.criteria[id]?.name ?? id })),
    },
    candidates: ranked.map((one) => candidate(one, words)),
    remedies: assessment.remedies.flatMap((id) => {
      const label = words.remedies[id];
      if (!label) return [];
      const { name, short, verdict, time } = label;
      return [{ id, name, short, verdict, verdictLabel: message(words, `explain.verdict.${verdict}`), time }];
    }),
    next: assessment.nextQuestions.flatMap((finding) => {
      const questionId = questionFor(finding, words);
      const text = questionId ? words.questions[questionId] : undefined;
      return questionId && text ? [{ questionId, title: text.title, why: text.why }] : [];
    }),
  };
}
