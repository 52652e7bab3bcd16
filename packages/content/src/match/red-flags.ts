import { URGENCIES, type FindingId, type RedFlagHit, type Urgency } from '../types.ts';
import { PRESENT, type AllAnswers } from './answers.ts';
import type { Prepared, PreparedFlag } from './prepared.ts';
import { FIT_CUTOFFS, scoreForCare } from './score.ts';

const severity = (urgency: Urgency): number => -URGENCIES.indexOf(urgency);

function hit({ flag, members }: PreparedFlag, ids: readonly FindingId[], answers: AllAnswers): RedFlagHit {
  const { id, urgency, suggests, basis, sources } = flag;
  const present = members.filter(({ finding }) => answers.isPresent(finding));
  return {
    id,
    urgency,
    findings: present.map(({ finding }) => ids[finding] as FindingId),
    suggests,
    basis,
    sources,
  };
}

/**
 * Every red flag whose groups each have a present finding, most urgent first. Ranking has no part in it. Only flags that
 * look at a present finding are visited.
 */
export function redFlagHits({ flags, findings }: Prepared, answers: AllAnswers): RedFlagHit[] {
  const looking = new Set(answers.with(PRESENT).flatMap((finding) => findings.flags[finding] ?? []));
  return [...looking]
    .sort((a, b) => a - b)
    .map((at) => flags[at] as PreparedFlag)
    .filter(({ groups, members }) => {
      let met = 0;
      for (const { finding, inGroups } of members) if (answers.isPresent(finding)) met |= inGroups;
      return met === 2 ** groups - 1;
    })
    .map((flag) => hit(flag, findings.ids, answers));
}

/**
 * The care that a fit calls for: a strong fit the whole of it, and some fit of an emergency to be seen the same day. Nobody is
 * sent to bed with half the signs of a closed artery.
 */
function careOfFit(care: Urgency, decibans: number): Urgency {
  if (decibans >= FIT_CUTOFFS.strong) return care;
  return decibans >= FIT_CUTOFFS.some && care === 'emergency' ? 'urgent' : 'self-care';
}

/**
 * The care that fits call for, where it is more urgent than what is known to be called for. A danger sign counts here only as
 * it should: present for a candidate, absent against it. Its presence may make another candidate the better one, and the
 * ledger says so, but it may not take back the care that the first one called for.
 */
export function withCareOfFits({ candidates }: Prepared, answers: AllAnswers, known: Urgency): Urgency {
  let urgency = known;
  for (const candidate of candidates) {
    if (severity(candidate.care) <= severity(urgency)) continue;
    const care = careOfFit(candidate.care, scoreForCare(candidate, answers));
    if (severity(care) > severity(urgency)) urgency = care;
  }
  return urgency;
}
