import { causes, findings, mimics, questions, type Finding, type FindingId } from '@cramps/content';
import type { Localised } from '../locales.ts';
import { z } from '../zod.ts';
import * as content from '../schemas/content.ts';
import { link } from '../schemas/links.ts';
import { findingWords } from '../schemas/published.ts';
import { choice, collection, filter } from './collection.ts';
import { linkTo } from './links.ts';

const { finding: _, ...addend } = content.addend.shape;

/** What an answer to a finding does, for each cause and look-alike it speaks for or against. */
const moves = z.array(z.strictObject({ kind: z.enum(['cause', 'mimic']), ...link.shape, ...addend }));

function movesOf(id: FindingId, localised: Localised) {
  return [...Object.values(causes), ...Object.values(mimics)].flatMap(({ kind, id: candidate, evidence }) =>
    evidence.flatMap(({ finding, ...line }) =>
      finding === id
        ? [{ kind, ...linkTo(kind === 'cause' ? 'causes' : 'mimics', candidate, localised), ...line }]
        : [],
    ),
  );
}

const askedBy = (id: FindingId) => Object.values(questions).find(({ asks }) => asks.includes(id))?.id ?? null;

export const findingCollection = collection<Finding>({
  path: 'findings',
  one: 'finding',
  many: 'findings',
  name: 'Finding',
  example: 'one-sided-swelling',
  record: findings,
  item: content.finding.extend({
    words: findingWords,
    askedBy: z.string().nullable().describe('Id of the question that asks it.'),
    moves: moves.describe('Every cause and look-alike it speaks for or against.'),
  }),
  summary: content.finding
    .pick({ id: true, kind: true, group: true })
    .extend({ name: z.string(), href: z.string() }),
  filters: {
    kind: choice({ in: findings, description: 'Only these kinds.', of: ({ kind }) => [kind] }),
    group: filter({
      in: findings,
      description: 'Only these groups, of which one finding counts at a time.',
      of: ({ group }) => (group ? [group] : []),
    }),
  },
  texts: ({ id }, { words }) => [id, words.findings[id]?.name ?? ''],
  summarise: ({ id, kind, group }, localised) => ({ kind, group, ...linkTo('findings', id, localised) }),
  detail: (finding, localised) => ({
    ...finding,
    words: localised.words.findings[finding.id],
    askedBy: askedBy(finding.id),
    moves: movesOf(finding.id, localised),
  }),
});
