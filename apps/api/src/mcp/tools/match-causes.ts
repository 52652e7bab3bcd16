import { getRedFlag, type Profile } from '@cramps/content';
import { medicineName } from '@cramps/content/explain';
import type { Localised } from '../../locales.ts';
import { answerAbout, explained } from '../../matching/answer.ts';
import * as content from '../../schemas/content.ts';
import { z } from '../../zod.ts';
import { flagShown, mustShow, shown } from '../must-show.ts';
import { personInput, profileOf, type Person } from '../person.ts';
import type { Tool } from '../tool.ts';

const MOST = 10;
const PRESET = 5;

const line = z.object({
  text: z.string(),
  strength: z.string(),
  basis: z.string(),
  sources: z.array(z.string()),
});
const known = z.object({ id: z.string(), name: z.string() });

const output = z.object({
  mustShow,
  contentVersion: z.string(),
  resultId: z.string(),
  said: z
    .object({
      present: z.array(known),
      absent: z.array(known),
      medicines: z.array(known),
      age: z.number().nullable(),
      sex: z.string().nullable(),
    })
    .describe('What the result rests on.'),
  cramp: z
    .object({ fit: content.assessment.shape.crampFit, text: z.string() })
    .describe('Whether it is a cramp at all.'),
  candidates: z
    .array(
      z.object({
        kind: z.enum(['cause', 'mimic']),
        id: z.string(),
        name: z.string(),
        short: z.string(),
        fit: z.string(),
        for: z.array(line),
        against: z.array(line),
      }),
    )
    .describe(
      'Causes and look-alikes, best fit first. They are not a finding about the person: say what fits, and why.',
    ),
  remedies: z.array(z.object({ id: z.string(), name: z.string(), short: z.string(), verdict: z.string() })),
  next: z.array(z.object({ question: z.string(), why: z.string() })).describe('What to ask next.'),
});

function saidOf({ findings, medicines = [], age, sex }: Profile, { words }: Localised) {
  const named = (answer: string) =>
    Object.entries(findings).flatMap(([id, given]) =>
      given === answer ? [{ id, name: words.findings[id]?.name ?? id }] : [],
    );
  return {
    present: named('present'),
    absent: named('absent'),
    medicines: medicines.map((id) => ({ id, name: medicineName(words, id) })),
    age: age ?? null,
    sex: sex ?? null,
  };
}

function run(person: Person & { limit?: number | undefined }, localised: Localised) {
  const profile = profileOf(person);
  if (typeof profile === 'string') return profile;
  const assessment = answerAbout(profile, localised);
  const told = explained(assessment, localised);
  const candidates = told.candidates
    .slice(0, person.limit ?? PRESET)
    .map(({ kind, id, name, short, fitLabel, ...lines }) => {
      const brief = (some: typeof lines.for) =>
        some.map(({ text, strengthLabel, basisLabel, sources }) => ({
          text,
          strength: strengthLabel,
          basis: basisLabel,
          sources: [...sources],
        }));
      return { kind, id, name, short, fit: fitLabel, for: brief(lines.for), against: brief(lines.against) };
    });
  const cites = assessment.ranked
    .slice(0, candidates.length)
    .flatMap(({ reasons }) => reasons.flatMap(({ sources }) => sources));
  const flags = assessment.redFlags.map(({ id }) => flagShown(getRedFlag(id), true, localised));
  return {
    mustShow: shown(
      { urgency: assessment.urgency, child: assessment.child?.text, flags, sources: cites },
      localised,
    ),
    contentVersion: assessment.contentVersion,
    resultId: assessment.resultId,
    said: saidOf(profile, localised),
    cramp: { fit: told.cramp.fit, text: told.cramp.text },
    candidates,
    remedies: told.remedies.map(({ id, name, short, verdictLabel }) => ({
      id,
      name,
      short,
      verdict: verdictLabel,
    })),
    next: told.next.map(({ title, why }) => ({ question: title, why })),
  };
}

const input = {
  ...personInput,
  limit: z.number().int().min(1).max(MOST).optional().describe(`How many to give, ${PRESET} if left out.`),
};

export const matchCauses: Tool<typeof input, typeof output> = {
  name: 'match_causes',
  title: 'What fits a person’s night leg cramps, and why',
  description:
    'Takes what a person confirmed about leg cramps or leg pain at night, by ids, and gives red flags, then causes and look-alikes with what speaks for and against each, with sources. Call read_text first for their words. Always show mustShow. It gives general information and does not diagnose.',
  input,
  output,
  run,
};
