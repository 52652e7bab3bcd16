import { redFlags, type RedFlag, type SourceId, type Urgency } from '@cramps/content';
import { message } from '@cramps/content/explain';
import { cited } from '../collections/links.ts';
import type { Localised } from '../locales.ts';
import { citation } from '../schemas/links.ts';
import * as content from '../schemas/content.ts';
import { z } from '../zod.ts';

const shownSource = z.object({ id: z.string(), ...citation });

const shownFlag = z.object({
  id: z.string(),
  urgency: content.redFlag.shape.urgency,
  title: z.string(),
  advice: z.string(),
  matched: z.boolean().describe('Whether it fits what was said; the others are to be asked about.'),
  sources: z.array(z.string()),
});

/** What an assistant has to pass on with every result. */
export const mustShow = z
  .object({
    intendedUse: z.string(),
    limits: z.string(),
    urgency: z
      .object({ level: content.redFlag.shape.urgency, title: z.string(), advice: z.string() })
      .nullable(),
    redFlags: z
      .array(shownFlag)
      .describe('Show those that matched first, word for word, and never lower the urgency.'),
    sources: z.array(shownSource).describe('Name them beside what they support.'),
  })
  .describe('Show all of this to the person, before anything else of the result.');

export type MustShow = z.infer<typeof mustShow>;

/** A red flag in words. */
export function flagShown(
  { id, urgency, sources }: Pick<RedFlag, 'id' | 'urgency' | 'sources'>,
  matched: boolean,
  { words }: Localised,
) {
  const { title = id, advice = '' } = words.redFlags[id] ?? {};
  return { id, urgency, title, advice, matched, sources: [...sources] };
}

/** The red flags that may point to a cause or look-alike. */
export const flagsSuggesting = (id: string, localised: Localised) =>
  Object.values(redFlags)
    .filter(({ suggests }) => (suggests as readonly string[]).includes(id))
    .map((flag) => flagShown(flag, false, localised));

interface Shown {
  readonly urgency?: Urgency;
  readonly flags?: MustShow['redFlags'];
  readonly sources?: readonly SourceId[];
}

/** What has to be shown: intended use and limits always, and the sources of the flags with those of the rest. */
export function shown({ urgency, flags = [], sources = [] }: Shown, localised: Localised): MustShow {
  const { words } = localised;
  const ids = new Set([...flags.flatMap((flag) => flag.sources as SourceId[]), ...sources]);
  return {
    intendedUse: message(words, 'site.purpose'),
    limits: message(words, 'site.limits'),
    urgency: urgency
      ? {
          level: urgency,
          title: message(words, `explain.urgency.${urgency}.title`),
          advice: message(words, `explain.urgency.${urgency}.advice`),
        }
      : null,
    redFlags: flags,
    sources: cited([...ids]).map(({ id, label, link }) => ({ id, label, link })),
  };
}
