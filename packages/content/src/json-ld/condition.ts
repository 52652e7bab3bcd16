import type { Cause, Code, FindingKind, Mimic } from '../types.ts';
import { given } from './given.ts';
import { page } from './page.ts';
import { findingPart } from './sign.ts';
import { therapyPart } from './therapy.ts';
import type { JsonLd, JsonLdContext, JsonObject } from './types.ts';

const SYSTEMS: Readonly<Record<Code['system'], string>> = {
  'icd-10-cm': 'ICD-10-CM',
  'snomed-ct': 'SNOMED-CT',
  mesh: 'MeSH',
};

/** What somebody has or does, in contrast to what they feel or see. */
const RISKS: ReadonlySet<FindingKind> = new Set(['habit', 'condition', 'medicine', 'person']);

const code = ({ system, code: codeValue }: Code): JsonObject => ({
  '@type': 'MedicalCode',
  codeValue,
  codingSystem: SYSTEMS[system],
});

/** The findings that speak for a candidate when they are there, strongest first, once each. */
function findingsFor(
  { evidence }: Cause | Mimic,
  { facts }: JsonLdContext,
): { signs: string[]; risks: string[] } {
  const speaksFor = [...evidence]
    .filter(({ answer, ratio }) => answer === 'present' && ratio > 1)
    .sort((a, b) => b.ratio - a.ratio)
    .map(({ finding }) => finding);
  return {
    signs: speaksFor.filter((id) => !RISKS.has(facts.findings[id].kind)),
    risks: speaksFor.filter((id) => RISKS.has(facts.findings[id].kind)),
  };
}

/** A cause or a look-alike: a `MedicalWebPage` about a `MedicalCondition`. Remedies that do not help are left out. */
export function conditionJsonLd(candidate: Cause | Mimic, context: JsonLdContext): JsonLd {
  const { kind, id, codes, remedies, sources, checked } = candidate;
  const article = kind === 'cause' ? context.articles.causes[id] : context.articles.mimics[id];
  const { name = id, summary = '', mechanism = '', alsoCalled = [] } = article ?? {};
  const { signs, risks } = findingsFor(candidate, context);
  const helpful = remedies.filter((remedy) =>
    ['do', 'may-help'].includes(context.facts.remedies[remedy].verdict),
  );
  const main: JsonObject = {
    '@type': 'MedicalCondition',
    name,
    description: summary,
    ...given({
      alternateName: alsoCalled,
      pathophysiology: mechanism,
      code: codes.map(code),
      signOrSymptom: signs.map((finding) => findingPart(finding, context)),
      riskFactor: risks.map((finding) => findingPart(finding, context)),
      possibleTreatment: helpful.map((remedy) => therapyPart(remedy, context)),
    }),
  };
  return page({ kind, id, name, description: summary, sources, checked, main }, context);
}
