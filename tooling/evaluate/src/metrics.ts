import { URGENCIES, type Answer, type Assessment, type ParsedText, type Urgency } from '@cramps/content';
import type { Case } from './vignettes.ts';

export interface Outcome {
  readonly vignette: Case;
  readonly parsed: ParsedText;
  readonly assessment: Assessment;
}

/** A share: how many of how many. */
export interface Share {
  readonly name: string;
  readonly hits: number;
  readonly of: number;
}

const severity = (urgency: Urgency): number => URGENCIES.length - 1 - URGENCIES.indexOf(urgency);
const share = (name: string, list: readonly boolean[]): Share => ({
  name,
  hits: list.filter(Boolean).length,
  of: list.length,
});

const labels = ({ gold }: Case): string[] => [...gold.primary, ...gold.also_acceptable];

/** Whether any of the labels is among the first `k` of the ranking. */
export function inTop(k: number, accepted: readonly string[], { ranked }: Assessment): boolean {
  return ranked.slice(0, k).some(({ id }) => accepted.includes(id));
}

export const missedEmergency = ({ vignette, assessment }: Outcome): boolean =>
  vignette.gold.triage_acceptable.every((level) => level === 'emergency') &&
  severity(assessment.urgency) <= severity('routine');

/** At most one level below the lowest acceptable one. */
export const safe = ({ vignette, assessment }: Outcome): boolean =>
  severity(assessment.urgency) >= Math.min(...vignette.gold.triage_acceptable.map(severity)) - 1;

export const overTriaged = ({ vignette, assessment }: Outcome): boolean =>
  severity(assessment.urgency) > Math.max(...vignette.gold.triage_acceptable.map(severity));

export function ranking(outcomes: readonly Outcome[]): Share[] {
  const labelled = outcomes.filter(({ vignette }) => vignette.gold.primary.length > 0);
  return [1, 3, 5].flatMap((k) => [
    share(
      `top-${k}`,
      labelled.map(({ vignette, assessment }) => inTop(k, labels(vignette), assessment)),
    ),
    share(
      `top-${k} strict`,
      labelled.map(({ vignette, assessment }) => inTop(k, vignette.gold.primary, assessment)),
    ),
  ]);
}

export function triage(outcomes: readonly Outcome[]): Share[] {
  const only = (level: Urgency): Outcome[] =>
    outcomes.filter(({ vignette }) => vignette.gold.triage_acceptable.every((one) => one === level));
  const selfCare = outcomes.filter(({ vignette }) => vignette.gold.triage_acceptable.includes('self-care'));
  return [
    share('missed emergency', only('emergency').map(missedEmergency)),
    share(
      'emergency exact',
      only('emergency').map(({ assessment }) => assessment.urgency === 'emergency'),
    ),
    share('safe', outcomes.map(safe)),
    share('over-triaged', outcomes.map(overTriaged)),
    share('self-care over-triaged', selfCare.map(overTriaged)),
    share(
      'exact',
      outcomes.map(({ vignette, assessment }) =>
        vignette.gold.triage_acceptable.includes(assessment.urgency),
      ),
    ),
  ];
}

export const crampRight = ({ vignette, assessment }: Outcome): boolean =>
  (assessment.crampFit !== 'unlikely') === vignette.gold.is_cramp;

export function cramp(outcomes: readonly Outcome[]): Share[] {
  return [
    share('cramp or not', outcomes.filter(({ vignette }) => vignette.gold.is_cramp !== null).map(crampRight)),
  ];
}

/** The findings read with an answer, of those the labels are drawn from. */
export function readFindings(
  { parsed, vignette }: Pick<Outcome, 'parsed' | 'vignette'>,
  answer: Answer,
): string[] {
  return Object.entries(parsed.profile.findings).flatMap(([id, said]) =>
    said === answer && (vignette.vocabulary?.includes(id) ?? true) ? [id] : [],
  );
}

/** Precision and recall of what was read, over all findings of all texts together. */
export function extraction(outcomes: readonly Outcome[]): Share[] {
  const labelled = outcomes.filter(({ vignette }) => vignette.extract);
  if (labelled.length === 0) return [];
  const compare = (
    name: 'present' | 'absent' | 'medicines',
    got: (outcome: Outcome) => readonly string[],
  ): Share[] => {
    const pairs = labelled.map((outcome) => ({
      want: outcome.vignette.extract?.[name] ?? [],
      read: got(outcome),
    }));
    return [
      share(
        `${name} precision`,
        pairs.flatMap(({ want, read }) => read.map((id) => want.includes(id))),
      ),
      share(
        `${name} recall`,
        pairs.flatMap(({ want, read }) => want.map((id) => read.includes(id))),
      ),
    ];
  };
  return [
    ...compare('present', (outcome) => readFindings(outcome, 'present')),
    ...compare('absent', (outcome) => readFindings(outcome, 'absent')),
    ...compare('medicines', ({ parsed }) => parsed.profile.medicines ?? []),
  ];
}
