import { z } from 'zod';
import { id } from './common.ts';

/** The shapes of `<locale>.yaml` files: every sentence a person reads, and the terms by which text is read. */

const line = z.string().min(2);
const byId = z.record(id, line);
const terms = z
  .strictObject({
    present: z.array(z.string().min(2)).default([]),
    absent: z.array(z.string().min(2)).default([]),
    unless: z.array(z.string().min(2)).default([]),
  })
  .describe(
    'Terms that say it is there, terms that by themselves say it is not, and terms that only look like it; see docs/guidelines/terms.md.',
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
  terms: terms.default({ present: [], absent: [], unless: [] }),
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

/** What is said of every medicine that is known by name alone, and how each is called. */
export const otherMedicineWords = z.strictObject({
  about: line.describe('That nothing was found, and what that means.'),
  ask: line.describe('What to ask the prescriber or pharmacist.'),
  caution: line.describe('Why not to stop it alone.'),
  called: byId.default({}).describe('Names that are not the id with a capital letter.'),
  names: z
    .record(id, z.array(line))
    .default({})
    .describe('Other names and brands, for search and for reading text.'),
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

const cues = z.array(line);
/** Classes of words, and the cues by which text is read: negation, uncertainty, other people, numbers. */
export const cueWords = z.strictObject({
  classes: z
    .record(z.string().regex(/^[a-z]+$/), line)
    .describe(
      'Words that mean the same, by name; terms write @name. Commas part them, and a class may name others.',
    ),
  negation: z.strictObject({
    before: cues.describe('Negates what follows, up to the end of its scope.'),
    after: cues.describe('Negates what stands before.'),
    ended: cues.describe('Says that what follows is over.'),
    pseudo: cues.describe('Looks like another cue and is none.'),
  }),
  uncertain: cues.describe('Leaves open whether what follows is so.'),
  likened: cues.describe('Says what something is like: a sign is told that way, an illness is not claimed.'),
  plans: cues.describe('Advice, a plan, something read: what follows is not so yet.'),
  asks: cues.describe('Opens a question: what it asks about is not said to be so.'),
  past: cues.describe('Says that the clause tells of long ago.'),
  ends: cues.describe('Ends the scope of a cue.'),
  others: cues.describe('Names somebody else, whose findings do not count.'),
  family: id.describe('The finding that is told of relatives by its nature.'),
  heredity: cues.describe('Says that what stands before it is in the family.'),
  kin: cues.describe('Names a relative: the sufferer, where nothing shows that the writer is.'),
  sufferers: cues.describe('Names the person the text is about, where that is not the writer.'),
  self: cues.describe('Shows that the writer is the sufferer.'),
  sides: z
    .strictObject({ one: id, both: id, left: cues, right: cues, unless: cues })
    .describe('How left and right are told, and the findings that one side and both sides are.'),
  female: cues,
  male: cues,
  age: z
    .strictObject({ years: cues, alone: cues, early: cues, middle: cues, late: cues, unless: cues })
    .describe(
      'Terms with one # that say the age in years, or the decade; `alone` counts where no other says it.',
    ),
  duration: z
    .strictObject({ seconds: cues, minutes: cues, hours: cues })
    .describe('Terms, with or without a #, that say how long one cramp lasts.'),
  frequency: z
    .strictObject({ perDay: cues, perWeek: cues, perMonth: cues })
    .describe('Terms with one # that say how often; without a # they mean once.'),
  pregnancy: z
    .strictObject({ weeks: cues, months: cues })
    .describe('Terms with one # that say how far a pregnancy is.'),
  endings: z
    .array(z.string().min(1))
    .describe('Regular endings: a term that names a word finds its forms. `ies:y` puts another on.'),
  ranges: cues.describe('Words between the two numbers of a range.'),
  spelt: cues.describe('Words that are right, though they look like a slip of a word the terms know.'),
  numbers: z.record(z.string(), z.number()),
});
