import { URGENCIES, type Answer, type Urgency } from '@cramps/content';
import type { Outcome } from './outcome.ts';
import type { Case } from './vignettes.ts';

/** How many of how many. */
export interface Count {
  readonly hits: number;
  readonly of: number;
}

export type Counts = Readonly<Record<string, Count>>;

/** One thing that is counted, case by case, so that it can be added up over any cases. */
export interface Measure {
  readonly name: string;
  /** Whether more hits are better. */
  readonly good: 'high' | 'low';
  readonly count: (outcome: Outcome) => Count;
}

const NOTHING: Count = { hits: 0, of: 0 };
const yes = (hit: boolean): Count => ({ hits: hit ? 1 : 0, of: 1 });

const severity = (urgency: Urgency): number => URGENCIES.length - 1 - URGENCIES.indexOf(urgency);
const acceptable = ({ gold }: Case): readonly Urgency[] => gold.triage_acceptable;
const onlyEmergency = (vignette: Case): boolean => acceptable(vignette).every((one) => one === 'emergency');

export const labelsOf = ({ gold }: Case): string[] => [...gold.primary, ...gold.also_acceptable];

/** Whether any of the labels is among the first `k` of the ranking. */
function inTop(k: number, accepted: readonly string[], { assessment }: Pick<Outcome, 'assessment'>): boolean {
  return assessment.ranked.slice(0, k).some(({ id }) => accepted.includes(id));
}

const top = (k: number): Measure => ({
  name: `top-${k}`,
  good: 'high',
  count: (o) => (o.vignette.gold.primary.length === 0 ? NOTHING : yes(inTop(k, labelsOf(o.vignette), o))),
});
const topStrict = (k: number): Measure => ({
  name: `top-${k} strict`,
  good: 'high',
  count: (o) => (o.vignette.gold.primary.length === 0 ? NOTHING : yes(inTop(k, o.vignette.gold.primary, o))),
});

const RANKING: readonly Measure[] = [1, 3, 5].flatMap((k) => [top(k), topStrict(k)]);

const overTriaged = ({ vignette, assessment }: Outcome): boolean =>
  severity(assessment.urgency) > Math.max(...acceptable(vignette).map(severity));

const TRIAGE: readonly Measure[] = [
  {
    name: 'missed emergency',
    good: 'low',
    count: ({ vignette, assessment }) =>
      onlyEmergency(vignette) ? yes(severity(assessment.urgency) <= severity('routine')) : NOTHING,
  },
  {
    name: 'emergency exact',
    good: 'high',
    count: ({ vignette, assessment }) =>
      onlyEmergency(vignette) ? yes(assessment.urgency === 'emergency') : NOTHING,
  },
  {
    // At most one level below the lowest acceptable one.
    name: 'safe',
    good: 'high',
    count: ({ vignette, assessment }) =>
      yes(severity(assessment.urgency) >= Math.min(...acceptable(vignette).map(severity)) - 1),
  },
  { name: 'over-triaged', good: 'low', count: (o) => yes(overTriaged(o)) },
  {
    name: 'self-care over-triaged',
    good: 'low',
    count: (o) => (acceptable(o.vignette).includes('self-care') ? yes(overTriaged(o)) : NOTHING),
  },
  {
    name: 'urgency exact',
    good: 'high',
    count: ({ vignette, assessment }) => yes(acceptable(vignette).includes(assessment.urgency)),
  },
];

const CRAMP: Measure = {
  name: 'cramp or not',
  good: 'high',
  count: ({ vignette: { gold }, assessment }) =>
    gold.is_cramp === null ? NOTHING : yes((assessment.crampFit !== 'unlikely') === gold.is_cramp),
};

/** The findings read with an answer, of those the labels are drawn from. */
function readFindings({ parsed, vignette }: Pick<Outcome, 'parsed' | 'vignette'>, answer: Answer): string[] {
  return Object.entries(parsed.profile.findings).flatMap(([id, said]) =>
    said === answer && (vignette.vocabulary?.includes(id) ?? true) ? [id] : [],
  );
}

/** What was read of a kind, and what should have been. */
export const READ = {
  present: (outcome: Outcome) => readFindings(outcome, 'present'),
  absent: (outcome: Outcome) => readFindings(outcome, 'absent'),
  medicines: ({ parsed }: Outcome): readonly string[] => parsed.profile.medicines ?? [],
} as const;

const among = (list: readonly string[], others: readonly string[]): Count => ({
  hits: list.filter((id) => others.includes(id)).length,
  of: list.length,
});

/** Precision and recall of what was read, over all findings of all texts together. */
const READING: readonly Measure[] = (['present', 'absent', 'medicines'] as const).flatMap(
  (kind): Measure[] => [
    {
      name: `${kind} precision`,
      good: 'high',
      count: (o) => (o.vignette.extract ? among(READ[kind](o), o.vignette.extract[kind]) : NOTHING),
    },
    {
      name: `${kind} recall`,
      good: 'high',
      count: (o) => (o.vignette.extract ? among(o.vignette.extract[kind], READ[kind](o)) : NOTHING),
    },
  ],
);

/** What is asked of the matching. */
export const MATCHING: readonly Measure[] = [...RANKING, ...TRIAGE, CRAMP];
export const MEASURES: readonly Measure[] = [...MATCHING, ...READING];

const add = (a: Count, b: Count): Count => ({ hits: a.hits + b.hits, of: a.of + b.of });
export const total = (counts: readonly Count[]): Count => counts.reduce(add, NOTHING);

/** Whether a case falls short on a measure. */
export function missed({ good, count }: Measure, outcome: Outcome): boolean {
  const { hits, of } = count(outcome);
  return good === 'high' ? hits < of : hits > 0;
}

/** Only what was counted at all, by name. */
export const asked = <T extends Count>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  Object.fromEntries(entries.filter(([, { of }]) => of > 0));

export const countsOf = (measures: readonly Measure[], outcomes: readonly Outcome[]): Counts =>
  asked(measures.map(({ name, count }) => [name, total(outcomes.map(count))]));
