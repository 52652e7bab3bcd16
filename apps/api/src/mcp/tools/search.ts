import type { MedicineId, SourceId } from '@cramps/content';
import { collections } from '../../collections/index.ts';
import { KINDS, SEARCHED } from '../../collections/kinds.ts';
import type { Localised } from '../../locales.ts';
import { z } from '../../zod.ts';
import { flagsOfMedicine, flagsSuggesting, mustShow, shown } from '../must-show.ts';
import type { Tool } from '../tool.ts';

const PRESET = 10;

const output = z.object({
  mustShow,
  hits: z.array(
    z.object({
      kind: z.enum(SEARCHED),
      id: z.string(),
      name: z.string(),
      uri: z.string().describe('Resource that has it.'),
    }),
  ),
});

const input = {
  query: z.string().max(200).describe('Words to look for; one wrong letter is forgiven in longer ones.'),
  kinds: z.array(z.enum(SEARCHED)).optional().describe('Only these kinds.'),
  limit: z.number().int().min(1).max(50).optional().describe(`How many to give, ${PRESET} if left out.`),
};

function run(
  { query, kinds: wanted, limit = PRESET }: z.output<z.ZodObject<typeof input>>,
  localised: Localised,
) {
  const hits = localised
    .search(query, Number.POSITIVE_INFINITY)
    .filter(({ kind }) => !wanted || wanted.includes(kind))
    .slice(0, limit)
    .map(({ kind, id, name }) => ({ kind, id, name, uri: `cramps://${KINDS[kind].path}/${id}` }));
  const flags = hits.flatMap(({ kind, id }) =>
    kind === 'medicine' ? flagsOfMedicine(id as MedicineId, localised) : flagsSuggesting(id, localised),
  );
  const sources = hits.flatMap(
    ({ kind, id }) => (collections[kind].record[id] as unknown as { sources: SourceId[] }).sources,
  );
  return { mustShow: shown({ flags, sources }, localised), hits };
}

export const searchTool: Tool<typeof input, typeof output> = {
  name: 'search',
  title: 'Search causes, look-alikes, remedies, medicines and claims',
  description:
    'Finds entries of the knowledge base by words, best first. Read the resource of a hit for its facts and sources.',
  input,
  output,
  run,
};
