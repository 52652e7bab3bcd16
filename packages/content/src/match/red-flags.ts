import { URGENCIES, type FindingId, type RedFlag, type RedFlagHit, type Urgency } from '../types.ts';
import type { Answers, Implications } from './answers.ts';
import type { Line, Prepared } from './prepared.ts';
import { countingLines, FIT_CUTOFFS, sum } from './score.ts';

const rank = (urgency: Urgency): number => URGENCIES.indexOf(urgency);

/** The more urgent of two. */
export const worse = (a: Urgency, b: Urgency): Urgency => (rank(a) <= rank(b) ? a : b);

/** Every red flag whose groups each have a present finding, most urgent first. Ranking has no part in it. */
export function redFlagHits(flags: readonly RedFlag[], answers: Answers): RedFlagHit[] {
  const present = (id: FindingId): boolean => answers.get(id)?.answer === 'present';
  return flags
    .filter(({ when }) => when.every((group) => group.some(present)))
    .map(({ id, urgency, when, suggests, basis, sources }) => ({
      id,
      urgency,
      findings: [...new Set(when.flatMap((group) => group.filter(present)))],
      suggests,
      basis,
      sources,
    }))
    .sort((a, b) => rank(a.urgency) - rank(b.urgency) || (a.id < b.id ? -1 : 1));
}

/** The findings any red flag looks at, and all they imply. */
export function dangerSigns(flags: readonly RedFlag[], follows: Implications): ReadonlySet<FindingId> {
  const signs = new Set(flags.flatMap(({ when }) => when.flat()));
  for (const id of signs) for (const other of follows.present.get(id) ?? []) signs.add(other);
  return signs;
}

/**
 * The care that strong fits call for. A danger sign counts here only as it should: present for a candidate, absent against
 * it. Its presence may make another candidate the better one, and the ledger says so, but it may not take back the care that
 * the first one called for.
 */
export function careOfStrongFits({ candidates, signs }: Prepared, answers: Answers): Urgency {
  const asItShould = ({ finding, answer, decibans }: Line): boolean =>
    !signs.has(finding) || decibans > 0 === (answer === 'present');
  return candidates.reduce<Urgency>((urgency, { care, prior, lines }) => {
    if (rank(care) >= rank(urgency)) return urgency;
    return sum(prior, countingLines(lines, answers, asItShould)) >= FIT_CUTOFFS.strong ? care : urgency;
  }, 'self-care');
}
