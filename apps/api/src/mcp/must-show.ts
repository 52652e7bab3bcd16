import {
  medicines,
  redFlags,
  URGENCIES,
  type FindingId,
  type MedicineId,
  type RedFlag,
  type SourceId,
  type Urgency,
} from '@cramps/content';
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
    child: z
      .string()
      .nullable()
      .describe('Of somebody under 16: said in place of what fits, which is left out.'),
    redFlags: z
      .array(shownFlag)
      .describe('Most urgent first. Show them word for word, and never lower the urgency.'),
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

const fromMedicines = new Set<FindingId>(Object.values(medicines).flatMap(({ implies }) => implies));

/**
 * The red flags to ask about of somebody who takes a medicine: those that look at what taking it makes present, and those that
 * may point to its causes, but for what looks at another medicine.
 */
export function flagsOfMedicine(id: MedicineId, localised: Localised) {
  const { implies, causes } = medicines[id];
  const looksAt = ({ when }: RedFlag) => when.flat().filter((finding) => fromMedicines.has(finding));
  return Object.values(redFlags)
    .filter((flag) => {
      const seen = looksAt(flag);
      if (seen.some((finding) => implies.includes(finding))) return true;
      return (
        seen.length === 0 && flag.suggests.some((cause) => (causes as readonly string[]).includes(cause))
      );
    })
    .map((flag) => flagShown(flag, false, localised));
}

interface Shown {
  readonly urgency?: Urgency | undefined;
  readonly child?: string | undefined;
  readonly flags?: MustShow['redFlags'];
  readonly sources?: readonly SourceId[];
}

/** What has to be shown: intended use and limits always, each flag once, the most urgent first, and the sources of all. */
export function shown({ urgency, child, flags = [], sources = [] }: Shown, localised: Localised): MustShow {
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
    child: child ?? null,
    redFlags: [...new Map(flags.map((flag) => [flag.id, flag])).values()].sort(
      (a, b) => URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency),
    ),
    sources: cited([...ids]).map(({ id, label, link }) => ({ id, label, link })),
  };
}
