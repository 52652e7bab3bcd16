import { medicineName, message } from '@cramps/content/explain';
import { isForChild, match } from '@cramps/content/match';
import type { Localised } from '../../locales.ts';
import * as content from '../../schemas/content.ts';
import { ownWords } from '../../schemas/own-words.ts';
import { z } from '../../zod.ts';
import { flagShown, mustShow, shown } from '../must-show.ts';
import type { Tool } from '../tool.ts';

const quotes = z.array(z.string()).describe('What it was read from, word for word.');
const known = z.object({ id: z.string(), name: z.string(), quotes });

const output = z.object({
  mustShow,
  findings: z.array(known.extend({ answer: content.addend.shape.answer })),
  medicines: z.array(known),
  age: z.number().nullable(),
  sex: z.string().nullable(),
});

async function run({ text }: { text: string }, localised: Localised) {
  const { words, parse } = localised;
  const { profile, mentions } = await parse(text);
  const quotesOf = (id: string) => [
    ...new Set(mentions.filter((each) => each.id === id).map(({ start, end }) => text.slice(start, end))),
  ];
  // Danger does not wait for a confirmation; that there is none is not said before one.
  const { redFlags } = match(profile);
  const flags = redFlags.map((flag) => flagShown(flag, true, localised));
  const child = isForChild(profile) ? message(words, 'result.child.text') : undefined;
  return {
    mustShow: shown({ urgency: redFlags[0]?.urgency, child, flags }, localised),
    findings: Object.entries(profile.findings).flatMap(([id, answer]) =>
      answer === 'unknown'
        ? []
        : [{ id, name: words.findings[id]?.name ?? id, answer, quotes: quotesOf(id) }],
    ),
    medicines: (profile.medicines ?? []).map((id) => ({
      id,
      name: medicineName(words, id),
      quotes: quotesOf(id),
    })),
    age: profile.age ?? null,
    sex: profile.sex ?? null,
  };
}

const input = { text: ownWords.describe('What the person said, in their own words.') };

export const readText: Tool<typeof input, typeof output> = {
  name: 'read_text',
  title: 'Findings in a person’s own words',
  description:
    'Reads what a person says about leg cramps or leg pain into findings and medicines, each with the words it was read from, and shows red flags at once. What is read is a suggestion: have the person confirm it, then give match_causes the ids they confirmed.',
  input,
  output,
  run,
};
