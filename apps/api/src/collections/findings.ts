import { causes, findings, mimics, questions, type Finding, type FindingId } from '@cramps/content';
import type { Localised } from '../locales.ts';
import { choice, collection, filter } from './collection.ts';
import { linkTo } from './links.ts';

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
  record: findings,
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
