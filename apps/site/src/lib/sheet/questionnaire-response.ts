import type { FindingId, Profile, Words } from '@cramps/content';
import { medicineName } from '@cramps/content/explain';
import type { QuestionnaireResponse, QuestionnaireResponseItem } from 'fhir/r4';

const ABSENT_REASON = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
const GENDER = 'http://hl7.org/fhir/administrative-gender';
const RESULT = 'urn:cramps:result';

type Known = Profile['findings'][FindingId];

/**
 * The answers as a QuestionnaireResponse of FHIR R4, for a record system that takes one. Answers only: what fits is our
 * reading of them and no part of a record.
 *
 * @param authored when it is written, ISO 8601 with a time zone
 */
export function questionnaireResponse(
  profile: Profile,
  result: { readonly resultId: string; readonly contentVersion: string },
  words: Words,
  authored: string,
): QuestionnaireResponse {
  const about: QuestionnaireResponseItem[] = [
    ...(profile.age === undefined ? [] : [{ linkId: 'age', answer: [{ valueInteger: profile.age }] }]),
    ...(profile.sex
      ? [{ linkId: 'sex', answer: [{ valueCoding: { system: GENDER, code: profile.sex } }] }]
      : []),
  ];
  const findings = Object.entries(profile.findings).map(([id, known]): QuestionnaireResponseItem => ({
    linkId: `finding.${id}`,
    text: words.findings[id]?.name ?? id,
    answer: [answer(known)],
  }));
  const medicines = (profile.medicines ?? []).map((id): QuestionnaireResponseItem => ({
    linkId: `medicine.${id}`,
    text: medicineName(words, id),
    answer: [{ valueBoolean: true }],
  }));
  // Empty lists are not allowed: a group without answers is left out.
  const groups = Object.entries({ about, findings, medicines });
  const given = groups.flatMap(([linkId, item]) => (item.length > 0 ? [{ linkId, item }] : []));
  return {
    resourceType: 'QuestionnaireResponse',
    language: words.locale,
    identifier: { system: RESULT, value: `${result.contentVersion}/${result.resultId}` },
    status: 'completed',
    authored,
    ...(given.length > 0 ? { item: given } : {}),
  };
}

const answer = (known: Known) =>
  known === 'unknown' || known === undefined
    ? { valueCoding: { system: ABSENT_REASON, code: 'asked-unknown' } }
    : { valueBoolean: known === 'present' };
