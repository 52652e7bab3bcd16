import type { Urgency } from '../types.ts';
import { PRESENT, UNKNOWN, type AllAnswers } from './answers.ts';
import { TICKS_PER_BIT } from './information.ts';
import type { Prepared, PreparedFlag } from './prepared.ts';

/**
 * What it is worth to find a red flag, by its urgency, on the scale of bits: our judgement. An emergency found is worth as
 * much as settling eight causes that stood at even odds.
 */
const STAKES: Readonly<Record<Urgency, number>> = {
  emergency: 8,
  urgent: 3,
  routine: 0.5,
  'self-care': 0,
};

/**
 * What a flag waits for: open findings of groups that are not met yet, each with the chance, in ticks, that it is there and
 * that all groups it stands in none of are met as well. One that fired, or that cannot any more, waits for nothing.
 */
export function eachWaiting(
  { members, groups }: PreparedFlag,
  said: Uint8Array,
  visit: (finding: number, ticks: number) => void,
): void {
  let met = 0;
  let open = 0;
  for (const { finding, inGroups } of members) {
    if (said[finding] === PRESENT) met |= inGroups;
    else if (said[finding] === UNKNOWN) open |= inGroups;
  }
  const all = 2 ** groups - 1;
  if (met === all || (met | open) !== all) return;
  const missed = new Array<number>(groups).fill(1);
  for (const { finding, list, frequency } of members) {
    if (said[finding] === UNKNOWN)
      for (const group of list) missed[group] = (missed[group] ?? 1) * (1 - frequency);
  }
  for (const { finding, inGroups, frequency } of members) {
    if (said[finding] !== UNKNOWN || (inGroups & ~met) === 0) continue;
    let chance = frequency;
    for (let group = 0; group < groups; group++) {
      if (((met | inGroups) & (1 << group)) === 0) chance *= 1 - (missed[group] ?? 1);
    }
    visit(finding, Math.round(chance * TICKS_PER_BIT));
  }
}

/** By how much each finding is expected to raise the urgency, in ticks. Only flags that an answer touches are worked out. */
export function expectedRisk(
  { flags, findings, asking }: Prepared,
  answers: AllAnswers,
  urgency: Urgency,
): Float64Array {
  const { said } = answers;
  const gain = (of: Urgency): number => Math.max(0, STAKES[of] - STAKES[urgency]);
  const risk = new Float64Array(said.length);
  for (const level of Object.keys(STAKES) as Urgency[]) {
    const gained = gain(level);
    if (gained === 0) continue;
    for (const { finding, ticks } of asking.completing[level])
      risk[finding] = (risk[finding] ?? 0) + gained * ticks;
  }
  const touched = new Uint8Array(flags.length);
  for (const finding of answers.known()) for (const flag of findings.flags[finding] ?? []) touched[flag] = 1;
  flags.forEach((flag, at) => {
    const gained = touched[at] ? gain(flag.flag.urgency) : 0;
    if (gained === 0) return;
    for (const { finding, ticks } of asking.waiting[at] ?? [])
      risk[finding] = (risk[finding] ?? 0) - gained * ticks;
    eachWaiting(flag, said, (finding, ticks) => (risk[finding] = (risk[finding] ?? 0) + gained * ticks));
  });
  return risk;
}
