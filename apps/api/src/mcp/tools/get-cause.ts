import { causes, mimics, remedies, type Cause, type Mimic, type RemedyId } from '@cramps/content';
import type { Localised } from '../../locales.ts';
import { didYouMean } from '../../problem/near.ts';
import { show } from '../../problem/show.ts';
import * as content from '../../schemas/content.ts';
import { z } from '../../zod.ts';
import { flagsSuggesting, mustShow, shown } from '../must-show.ts';
import type { Tool } from '../tool.ts';

const { answer, ratio, basis, sources } = content.addend.shape;
const named = z.object({ id: z.string(), name: z.string() });

const output = z.object({
  mustShow,
  kind: z.enum(['cause', 'mimic']),
  id: z.string(),
  care: content.cause.shape.care,
  words: z
    .record(z.string(), z.unknown())
    .describe('The words of its page: name, summary, mechanism, typical, helps, getHelp, figures.'),
  evidence: z
    .array(z.object({ finding: named, answer, ratio, basis, sources }))
    .describe('What each answer does to it.'),
  figures: z
    .array(content.figure)
    .describe('Numbers of studies; their sentences stand in words.figures under the same id.'),
  remedies: z.array(named.extend({ verdict: content.remedy.shape.verdict })),
});

const candidates: Readonly<Record<string, Cause | Mimic>> = { ...causes, ...mimics };

const remedy = (id: RemedyId, { words }: Localised) => ({
  id,
  name: words.remedies[id]?.name ?? id,
  verdict: remedies[id].verdict,
});

function run({ id }: { id: string }, localised: Localised) {
  const found = Object.hasOwn(candidates, id) ? candidates[id] : undefined;
  if (!found) {
    const mend = didYouMean(id, Object.keys(candidates), 'The tool search finds them by words.');
    const expected = 'the id of a cause or look-alike';
    return `id: found ${show(id)}, expected ${expected}. ${mend}`;
  }
  const { words, articles } = localised;
  const article = found.kind === 'cause' ? articles.causes[id] : articles.mimics[id];
  return {
    mustShow: shown({ flags: flagsSuggesting(id, localised), sources: found.sources }, localised),
    kind: found.kind,
    id,
    care: found.care,
    words: { ...article },
    evidence: found.evidence.map((line) => ({
      finding: { id: line.finding, name: words.findings[line.finding]?.name ?? line.finding },
      answer: line.answer,
      ratio: line.ratio,
      basis: line.basis,
      sources: [...line.sources],
    })),
    figures: found.figures.map((figure) => ({
      ...figure,
      interval: figure.interval ? ([...figure.interval] as [number, number]) : null,
    })),
    remedies: found.remedies.map((each) => remedy(each, localised)),
  };
}

const input = {
  id: z.string().max(100).describe('Id of a cause or look-alike, as search and match_causes give it.'),
};

export const getCause: Tool<typeof input, typeof output> = {
  name: 'get_cause',
  title: 'One cause or look-alike, with its evidence',
  description:
    'Gives everything known of one cause of night leg cramps, or of something taken for them: evidence, figures, words, sources.',
  input,
  output,
  run,
};
