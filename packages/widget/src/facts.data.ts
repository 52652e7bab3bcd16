import {
  causes,
  citations,
  emergencyNumbers,
  mimics,
  redFlags,
  type Citation,
  type EmergencyNumber,
} from '@cramps/content';

/** What a result can cite: the sources behind the lines of a ledger and behind the red flags, and no others. */
const evidence = [...Object.values(causes), ...Object.values(mimics)].flatMap(
  (candidate) => candidate.evidence,
);
const cited = new Set<string>([...evidence, ...Object.values(redFlags)].flatMap(({ sources }) => sources));

export default {
  citations: Object.fromEntries(Object.entries(citations).filter(([id]) => cited.has(id))) as Readonly<
    Record<string, Citation>
  >,
  numbers: emergencyNumbers.map((number): EmergencyNumber => ({ ...number, basis: '' })),
};
