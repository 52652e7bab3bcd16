import { z } from 'zod';
import { id } from './common.ts';

/** The shapes of `<locale>.yaml` files: every sentence a person reads, and the terms by which text is read. */

const line = z.string().min(2);
const byId = z.record(id, line);
const terms = z
  .strictObject({
    present: z.array(z.string().min(2)).default([]),
    absent: z.array(z.string().min(2)).default([]),
  })
  .describe(
    'Terms that say it is there, and terms that by themselves say it is not; see docs/guidelines/terms.md.',
  );

const candidate = {
  name: line.describe('Name in plain words.'),
  short: line.max(160).describe('One sentence for the list of results, at most 160 characters.'),
  alsoCalled: z.array(line).default([]).describe('Other names people use.'),
  summary: line.describe('Two or three sentences that open the page.'),
  mechanism: line.describe('How it brings about cramps, or what happens in the body, in plain words.'),
  typical: line.describe('How it typically shows.'),
  helps: line.describe('What helps, in a few sentences.'),
  getHelp: line.describe('When to get help.'),
  figures: byId.default({}).describe('A sentence for each figure.'),
  disagreements: byId.default({}).describe('A sentence for each disagreement.'),
};

export const causeWords = z.strictObject(candidate);

export const mimicWords = z.strictObject({
  ...candidate,
  distinguish: z.record(id, z.strictObject({ feature: line, cramp: line, mimic: line })),
  tellingQuestion: line.describe('The one question that tells it from a cramp.'),
});

export const findingWords = z.strictObject({
  name: line.describe('Short noun phrase, for instance "Pain that eases on stretching".'),
  present: line.describe(
    'What the person said when it is there, in the second person: "You said …" continues with it.',
  ),
  absent: line.describe('The same when it is not there.'),
  terms: terms.default({ present: [], absent: [] }),
});

export const questionWords = z.strictObject({
  title: line.describe('The question; it is the heading of its page.'),
  why: line.describe('Why it is asked.'),
  hint: line.optional(),
  options: byId.default({}).describe('A label for each finding of a question with choices.'),
});

export const redFlagWords = z.strictObject({
  title: line.describe('The signs, as a person would notice them.'),
  advice: line.describe('What to do; the authority is named in the same sentence as a threshold.'),
});

export const criterionWords = z.strictObject({ name: line });

export const remedyWords = z.strictObject({
  name: line,
  short: line.max(160),
  steps: z.array(line).default([]).describe('What to do, step by step.'),
  who: z.array(line).default([]).describe('Who should not, or should ask first.'),
  evidence: line.describe('What is known, in a few sentences.'),
  figures: byId.default({}),
});

export const medicineWords = z.strictObject({
  name: line,
  alsoCalled: z
    .array(line)
    .default([])
    .describe('Other names and common misspellings, for search and for reading text.'),
  about: line.describe('What is known of cramps with it.'),
  ask: line.describe('What to ask the prescriber or pharmacist.'),
  caution: line.describe('Why not to stop it alone.'),
  figures: byId.default({}),
});

export const claimWords = z.strictObject({
  label: line,
  claim: line,
  why: line,
  figures: byId.default({}),
});

/** Interface messages, nested by place. `{name}` stands for a value put in later. */
export type UiWords = { readonly [key: string]: string | UiWords };
export const uiWords: z.ZodType<UiWords> = z.lazy(() => z.record(z.string(), z.union([z.string(), uiWords])));

/** Cues by which text is read: negation, uncertainty, other people, numbers. */
export const cueWords = z.strictObject({
  negation: z.strictObject({
    before: z.array(line).describe('Negates what follows, up to the end of its scope.'),
    after: z.array(line).describe('Negates what stands before.'),
    pseudo: z.array(line).describe('Looks like a negation and is none.'),
  }),
  uncertain: z.array(line).describe('Makes what follows neither present nor absent.'),
  lists: z.array(line).describe('Words that go on with a list after a comma.'),
  ends: z.array(line).describe('Ends the scope of a cue.'),
  others: z.array(line).describe('Names somebody else, whose findings do not count.'),
  sufferers: z.array(line).describe('Names the person the text is about, where that is not the writer.'),
  female: z.array(line),
  male: z.array(line),
  age: z.array(line).default([]).describe('Terms with one # that say the age in years.'),
  duration: z
    .strictObject({
      seconds: z.array(line).default([]),
      minutes: z.array(line).default([]),
      hours: z.array(line).default([]),
    })
    .default({ seconds: [], minutes: [], hours: [] })
    .describe('Terms, with or without a #, that say how long one cramp lasts.'),
  frequency: z
    .strictObject({
      perDay: z.array(line).default([]),
      perWeek: z.array(line).default([]),
      perMonth: z.array(line).default([]),
    })
    .default({ perDay: [], perWeek: [], perMonth: [] })
    .describe('Terms with one # that say how often; without a # they mean once.'),
  numbers: z.record(z.string(), z.number()),
});
