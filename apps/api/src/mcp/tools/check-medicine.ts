import { medicines, type MedicineId } from '@cramps/content';
import { medicineName } from '@cramps/content/explain';
import type { Localised } from '../../locales.ts';
import * as content from '../../schemas/content.ts';
import { z } from '../../zod.ts';
import { flagsOfMedicine, mustShow, shown } from '../must-show.ts';
import type { Tool } from '../tool.ts';

const MOST = 5;

const output = z.object({
  mustShow,
  found: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      class: z.string(),
      link: content.medicine.shape.link.describe('How strongly it is linked with cramps.'),
      labelled: content.medicine.shape.labelled,
      about: z.string(),
      ask: z.string().describe('What to ask the prescriber or pharmacist.'),
      caution: z.string().describe('Why not to stop it alone. Always say it.'),
      causes: z.array(z.object({ id: z.string(), name: z.string() })),
      sources: z.array(z.string()),
    }),
  ),
  nearest: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe('Where nothing was found: what comes nearest.'),
});

/** Ids of the medicines a name stands for: by id, as text is read (brands, classes, a wrong letter), else by search. */
async function idsFor(name: string, { parse, search }: Localised): Promise<MedicineId[]> {
  const id = name.trim().toLowerCase().replaceAll(' ', '-');
  if (Object.hasOwn(medicines, id)) return [id as MedicineId];
  const { mentions } = await parse(name);
  const read = mentions.flatMap((mention) =>
    mention.kind === 'medicine' && mention.id ? [mention.id as MedicineId] : [],
  );
  if (read.length > 0) return [...new Set(read)];
  const hits = search(name).filter(({ kind }) => kind === 'medicine');
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best / 2).map((hit) => hit.id as MedicineId);
}

async function run({ name }: { name: string }, localised: Localised) {
  const { articles, words } = localised;
  const ids = (await idsFor(name, localised)).slice(0, MOST);
  const nearest =
    ids.length > 0 ? [] : localised.search(name.slice(0, 4)).filter(({ kind }) => kind === 'medicine');
  return {
    mustShow: shown(
      {
        flags: ids.flatMap((id) => flagsOfMedicine(id, localised)),
        sources: ids.flatMap((id) => medicines[id].sources),
      },
      localised,
    ),
    found: ids.map((id) => {
      const { link, labelled, causes, sources, class: group } = medicines[id];
      const { about = '', ask = '', caution = '' } = articles.medicines[id] ?? {};
      return {
        id,
        name: medicineName(words, id),
        class: group,
        link,
        labelled,
        about,
        ask,
        caution,
        causes: causes.map((cause) => ({ id: cause, name: words.causes[cause]?.name ?? cause })),
        sources: [...sources],
      };
    }),
    nearest: nearest.slice(0, MOST).map((hit) => ({ id: hit.id, name: hit.name })),
  };
}

const input = {
  name: z.string().min(1).max(200).describe('Generic name, brand or class; a wrong letter is forgiven.'),
};

export const checkMedicine: Tool<typeof input, typeof output> = {
  name: 'check_medicine',
  title: 'Whether a medicine is linked with leg cramps',
  description:
    'Says how strongly a medicine is linked with leg cramps, by which sources, what to ask, and which warning signs matter with it. Never tell anybody to stop or change a medicine: pass on `caution`.',
  input,
  output,
  run,
};
