import {
  causes,
  claims,
  criteria,
  medicines,
  mimics,
  redFlags,
  remedies,
  sources,
  type CauseGroup,
  type Checked,
  type Figure,
  type Source,
  type SourceId,
} from '@cramps/content';

/** A page, or a place on one, that rests on sources. */
export interface Resting {
  readonly kind: 'cause' | 'mimic' | 'remedy' | 'medicine' | 'claim' | 'red-flag' | 'criterion';
  readonly id: string;
  readonly group?: CauseGroup;
  readonly sources: readonly SourceId[];
  readonly figures?: readonly Figure[];
  readonly checked?: Checked;
}

const of = (kind: Resting['kind'], record: Readonly<Record<string, Omit<Resting, 'kind'>>>): Resting[] =>
  Object.values(record).map((entity) => ({ ...entity, kind }));

/** All that rests on sources, in the order in which pages name it. */
const resting: readonly Resting[] = [
  ...of('cause', causes),
  ...of('mimic', mimics),
  ...of('remedy', remedies),
  ...of('medicine', medicines),
  ...of('claim', claims),
  ...of('red-flag', redFlags),
  ...of('criterion', criteria),
];

export const restingOn = (id: SourceId): Resting[] =>
  resting.filter(
    (entity) => entity.sources.includes(id) || entity.figures?.some(({ source }) => source === id),
  );

/** The ways in which the list of sources is cut. */
export const CUTS = ['topic', 'design', 'years'] as const;
export type Cut = (typeof CUTS)[number];

const topicsOf = ({ id }: Source): string[] => [
  ...new Set(restingOn(id).map(({ kind, group }) => group ?? kind)),
];
const decadeOf = ({ year }: Source): string =>
  year === null ? 'undated' : year < 2000 ? 'before-2000' : String(year - (year % 10));

const VALUES: Readonly<Record<Cut, (source: Source) => string[]>> = {
  topic: topicsOf,
  design: ({ design }) => [design],
  years: (source) => [decadeOf(source)],
};

function countsOf(cut: Cut): ReadonlyMap<string, readonly Source[]> {
  const found = new Map<string, Source[]>();
  for (const source of Object.values(sources)) {
    for (const value of VALUES[cut](source)) found.set(value, [...(found.get(value) ?? []), source]);
  }
  const inOrder = cut === 'years' ? byKey : byCount;
  return new Map([...found].sort(inOrder));
}

type Entry = readonly [string, readonly Source[]];
/** The latest first; what is not a decade comes last. */
const byKey = ([a]: Entry, [b]: Entry) => (Number(b) || 0) - (Number(a) || 0) || a.localeCompare(b);
const byCount = ([, a]: Entry, [, b]: Entry) => b.length - a.length;

/** For each cut its values, each with its sources. */
export const cutSources: Readonly<Record<Cut, ReadonlyMap<string, readonly Source[]>>> = {
  topic: countsOf('topic'),
  design: countsOf('design'),
  years: countsOf('years'),
};
