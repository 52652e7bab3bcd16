import { causes, type CauseGroup, type CauseId } from '@cramps/content';
import { labelsOf } from './measures.ts';
import type { Outcome } from './outcome.ts';

export type Group = CauseGroup | 'look-alike';
export const GROUPS: readonly Group[] = [
  'medicines',
  'hormones',
  'habits',
  'nutrition',
  'nerves',
  'blood-vessels',
  'organs',
  'body',
  'unknown',
  'look-alike',
];

const groupOf = (id: string): Group =>
  Object.hasOwn(causes, id) ? causes[id as CauseId].group : 'look-alike';

/** For each group of the label, how often the first candidate came from each group. */
export type Confusion = Readonly<Partial<Record<Group, Readonly<Partial<Record<Group, number>>>>>>;

/** A label that leads the ranking is right, whichever of the labels it is; else the first label says the group. */
export function confusion(outcomes: readonly Outcome[]): Confusion {
  const cells: Partial<Record<Group, Partial<Record<Group, number>>>> = {};
  for (const { vignette, assessment } of outcomes) {
    const [label] = vignette.gold.primary;
    const first = assessment.ranked[0]?.id;
    if (!label || !first) continue;
    const wanted = groupOf(labelsOf(vignette).includes(first) ? first : label);
    const row = (cells[wanted] ??= {});
    row[groupOf(first)] = (row[groupOf(first)] ?? 0) + 1;
  }
  return cells;
}
