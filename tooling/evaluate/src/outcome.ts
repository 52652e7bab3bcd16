import { medicines, type Assessment, type MedicineId, type ParsedText, type Profile } from '@cramps/content';
import lexicon from '@cramps/content/lexicon/en';
import { match } from '@cramps/content/match';
import { createParser, type Parser } from '@cramps/content/parse';
import type { Case, Extract } from './vignettes.ts';

/** A vignette, what was read of it, and the answer. */
export interface Outcome {
  readonly vignette: Case;
  readonly parsed: ParsedText;
  readonly assessment: Assessment;
}

const parser = createParser(lexicon);

/** From the text alone: read it, and match what was read. Another reading or matching can be tried in their place. */
export function outcomeOf(
  vignette: Case,
  { read = parser, answer = match }: { read?: Parser; answer?: typeof match } = {},
): Outcome {
  const parsed = read(vignette.text);
  return { vignette, parsed, assessment: answer(parsed.profile) };
}

const isKnown = (id: string): id is MedicineId => Object.hasOwn(medicines, id);

/** What a careful reader took from the text, as a person would have ticked it. */
export function profileOf({ present, absent, medicines: named, age, sex }: Extract): Profile {
  const taken = named.filter(isKnown);
  return {
    findings: Object.fromEntries([
      ...absent.map((id) => [id, 'absent'] as const),
      ...present.map((id) => [id, 'present'] as const),
    ]),
    ...(taken.length > 0 ? { medicines: taken } : {}),
    ...(age ? { age } : {}),
    ...(sex ? { sex } : {}),
  };
}

/** As if everything had been read right: what is missed now is missed by the matching. */
export function outcomeOfLabels(vignette: Case & { readonly extract: Extract }): Outcome {
  const profile = profileOf(vignette.extract);
  return { vignette, parsed: { profile, mentions: [] }, assessment: match(profile) };
}
