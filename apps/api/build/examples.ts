import { clinicalCases } from '@cramps/content/cases';
import { localised } from '../src/locales.ts';

/** A request as an example: what stands in the path, in the query and in the body. */
export interface Example {
  readonly name: string;
  readonly summary: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Vignettes that differ: a common harmless one, a look-alike, and an emergency. */
const SHOWN = ['pregnancy', 'restless-legs', 'rhabdomyolysis'];

const vignettes = SHOWN.flatMap((id) => clinicalCases.find(({ gold }) => gold.primary[0] === id) ?? []);
const { parse } = await localised('en');

const texts: Example[] = vignettes.map(({ gold, text }) => ({
  name: gold.primary[0] ?? '',
  summary: `A vignette of the open set: ${gold.primary[0]}`,
  body: { text },
}));

const profiles: Example[] = await Promise.all(
  vignettes.map(async ({ gold, text }) => ({
    name: gold.primary[0] ?? '',
    summary: `What was read in a vignette: ${gold.primary[0]}`,
    body: (await parse(text)).profile,
  })),
);

const unknownFinding: Example = {
  name: 'near-miss',
  summary: 'A finding that is not there',
  body: { findings: { clf: 'present' } },
};

/** By operation id; items of collections take the example of their own. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  match: [...profiles, unknownFinding],
  parse: texts,
  nextQuestions: [...profiles, unknownFinding],
  search: [{ name: 'typo', summary: 'A medicine, one letter short', query: { q: 'furosemid' } }],
  getEmergencyNumber: [
    { name: 'GB', summary: 'United Kingdom', path: { country: 'GB' } },
    { name: 'unverified', summary: 'A country whose number is not verified', path: { country: 'XX' } },
  ],
  getProblem: [{ name: 'invalid-body', summary: 'A body of the wrong shape', path: { id: 'invalid-body' } }],
};

/** Examples for an item of a collection. */
export const itemExamples = (id: string): readonly Example[] => [
  { name: id, summary: `By its id: ${id}`, path: { id } },
  {
    name: 'near-miss',
    summary: 'An id that is not there',
    path: { id: `${id.slice(0, -2)}${id.slice(-1)}` },
  },
];
