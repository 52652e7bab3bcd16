import type { FindingId, RemedyId } from '@cramps/content';
import * as v from 'valibot';

/** Where a cramp was, most common first; ids of findings. */
export const SITES = [
  'calf',
  'foot-or-toes',
  'thigh',
  'shin',
  'behind-the-knee',
  'cramps-in-hands-or-elsewhere',
] as const satisfies readonly FindingId[];
export const SIDES = ['left', 'right', 'both'] as const;
/** How long it lasted, in minutes. Ten is where the NHS wants it seen. */
export const LASTED = ['under-1', '1-to-3', '3-to-10', 'over-10'] as const;
export const MOST_PAIN = 10;

/** What people do in a cramp. */
export const TRIED = [
  'calf-stretch-during-cramp',
  'stand-flat-foot',
  'walk-or-shake',
  'massage-cramp',
  'hamstring-stretch-during-cramp',
  'heat-during-cramp',
  'cold-during-cramp',
  'pickle-juice',
] as const satisfies readonly RemedyId[];

/** What a day and a night can be like before a cramp. */
export const TRIGGERS = [
  'hard-exercise',
  'new-exercise',
  'standing-all-day',
  'sitting-all-day',
  'hot-weather',
  'heavy-sweating',
  'little-water',
  'alcohol',
  'caffeine',
  'diarrhoea-or-vomiting',
  'cold-at-night',
  'tight-bedding',
  'toes-pointed',
  'high-heels-or-flat-shoes',
  'menstruation',
  'new-medicine',
] as const satisfies readonly FindingId[];

export type Site = (typeof SITES)[number];

export const LONGEST_NOTE = 2000;
const MOST_ITEMS = 40;
/** From 1970: the clock of a phone whose battery was flat may start there, and its cramp counts all the same. */
const LATEST = Date.UTC(2200, 0, 1);
const FARTHEST = 14 * 60;

/** Each fault of a field is told by a key; the words for it are under `diary.import.expected`. */
const id = v.pipe(v.string('id'), v.regex(/^[\w-]{1,64}$/, 'id'));
const slug = v.pipe(v.string('name'), v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'name'));
const slugs = v.pipe(
  v.array(slug, 'names'),
  v.maxLength(MOST_ITEMS, 'names'),
  v.transform((list) => [...new Set(list)]),
);
const whole = (key: string, least: number, most: number) =>
  v.pipe(v.number(key), v.integer(key), v.minValue(least, key), v.maxValue(most, key));
const instant = (key: string) => whole(key, 0, LATEST);
const orNone = <T extends v.GenericSchema>(schema: T) => v.optional(v.nullable(schema), null);

const base = {
  id,
  at: instant('time'),
  offset: whole('time', -FARTHEST, FARTHEST),
  note: v.optional(v.pipe(v.string('note'), v.maxLength(LONGEST_NOTE, 'note')), ''),
  /** When it was last changed: of two versions the later one is newer. */
  changed: instant('changed'),
};

const cramp = v.object(
  {
    ...base,
    kind: v.literal('cramp', 'kind'),
    sites: v.optional(slugs, []),
    side: orNone(v.picklist(SIDES, 'side')),
    pain: orNone(whole('pain', 0, MOST_PAIN)),
    lasted: orNone(v.picklist(LASTED, 'lasted')),
    tried: v.optional(slugs, []),
    triggers: v.optional(slugs, []),
  },
  'entry',
);
/** A night of which the person says that there was no cramp. */
const calm = v.object({ ...base, kind: v.literal('calm', 'kind') }, 'entry');
/** From this night on something is tried against cramps. */
const began = v.object({ ...base, kind: v.literal('began', 'kind'), remedy: slug }, 'entry');

/** An entry as it is kept. Ids that this version does not know are kept too: a later version may have written them. */
export const entrySchema = v.variant('kind', [cramp, calm, began], 'kind');

export type Entry = Readonly<v.InferOutput<typeof entrySchema>>;
export type Cramp = Extract<Entry, { kind: 'cramp' }>;
export type Began = Extract<Entry, { kind: 'began' }>;

export const isCramp = (entry: Entry): entry is Cramp => entry.kind === 'cramp';
export const isBegan = (entry: Entry): entry is Began => entry.kind === 'began';

/** Latest first; of the same moment always in the same order. */
export const byTime = (a: Entry, b: Entry): number => b.at - a.at || (a.id < b.id ? -1 : 1);

/** A cramp of which only the moment and the place are known yet. */
export const newCramp = (
  moment: Pick<Entry, 'at' | 'offset'>,
  site: string,
  now: number,
  newId: string,
): Cramp => ({
  kind: 'cramp',
  id: newId,
  ...moment,
  sites: [site],
  side: null,
  pain: null,
  lasted: null,
  tried: [],
  triggers: [],
  note: '',
  changed: now,
});
