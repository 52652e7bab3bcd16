import type { Finding, FindingKind } from '../types.ts';
import { given } from './given.ts';
import { page } from './page.ts';
import type { JsonLd, JsonLdContext, JsonObject } from './types.ts';

/** Only what is felt or seen is a sign or symptom; a habit, a condition, a medicine or an age is a risk factor. */
const TYPES: Readonly<Record<FindingKind, 'MedicalSignOrSymptom' | 'MedicalRiskFactor'>> = {
  feeling: 'MedicalSignOrSymptom',
  time: 'MedicalSignOrSymptom',
  place: 'MedicalSignOrSymptom',
  relief: 'MedicalSignOrSymptom',
  sign: 'MedicalSignOrSymptom',
  trigger: 'MedicalSignOrSymptom',
  habit: 'MedicalRiskFactor',
  condition: 'MedicalRiskFactor',
  medicine: 'MedicalRiskFactor',
  person: 'MedicalRiskFactor',
};

/** A finding as a part of another document. */
export function findingPart(id: string, { facts, words, url }: JsonLdContext): JsonObject {
  const finding = (facts.findings as Readonly<Record<string, Finding>>)[id];
  return {
    '@type': TYPES[finding?.kind ?? 'sign'],
    name: words.findings[id]?.name ?? id,
    ...given({ url: url('finding', id) }),
  };
}

/** A finding: a `MedicalWebPage` about a `MedicalSignOrSymptom`, or about a `MedicalRiskFactor`. */
export function findingJsonLd({ id }: Finding, context: JsonLdContext): JsonLd {
  const { name = id } = context.words.findings[id] ?? {};
  return page({ kind: 'finding', id, name, description: name, main: findingPart(id, context) }, context);
}
