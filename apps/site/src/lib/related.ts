import {
  causes,
  claims,
  medicines,
  mimics,
  type Cause,
  type Claim,
  type FindingId,
  type Medicine,
  type Mimic,
} from '@cramps/content';

type Candidate = Cause | Mimic;

const speaksFor = ({ evidence }: Candidate): Map<FindingId, number> =>
  new Map(
    evidence
      .filter(({ answer, decibans }) => answer === 'present' && decibans > 0)
      .map(({ finding, decibans }) => [finding, decibans]),
  );

/** How alike two candidates show: the weight they share of all the weight that speaks for either. */
function likeness(a: Candidate, b: Candidate): number {
  const [one, other] = [speaksFor(a), speaksFor(b)];
  let [shared, all] = [0, 0];
  for (const finding of new Set([...one.keys(), ...other.keys()])) {
    const [x, y] = [one.get(finding) ?? 0, other.get(finding) ?? 0];
    shared += Math.min(x, y);
    all += Math.max(x, y);
  }
  return all > 0 ? shared / all : 0;
}

/** Causes and look-alikes that show most like this one. */
export function nearest(candidate: Candidate, most = 4): Candidate[] {
  return [...Object.values(causes), ...Object.values(mimics)]
    .filter((other) => other.id !== candidate.id)
    .map((other) => ({ other, likeness: likeness(candidate, other) }))
    .sort((a, b) => b.likeness - a.likeness || a.other.id.localeCompare(b.other.id))
    .slice(0, most)
    .map(({ other }) => other);
}

export const medicinesOf = (id: string): Medicine[] =>
  Object.values(medicines).filter((medicine) => medicine.causes.some((cause) => cause === id));

export const claimsOf = (id: string): Claim[] =>
  Object.values(claims).filter((claim) => claim.causes.some((cause) => cause === id));
