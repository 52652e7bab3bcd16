import { remedies, type Remedy } from '@cramps/content';
import { choice, collection, filter } from './collection.ts';
import { cited, linksToCandidates } from './links.ts';

const whom = ({ for: ids }: Remedy): readonly string[] => (ids === 'all' ? [] : ids);

export const remedyCollection = collection<Remedy>({
  record: remedies,
  filters: {
    verdict: choice({ in: remedies, description: 'Only these verdicts.', of: ({ verdict }) => [verdict] }),
    certainty: choice({
      in: remedies,
      description: 'Only those whose evidence is this sure.',
      of: ({ certainty }) => [certainty],
    }),
    time: choice({ in: remedies, description: 'Only those for this time.', of: ({ time }) => [time] }),
    for: filter({
      in: remedies,
      description: 'Only those for one of these causes or look-alikes by name.',
      of: whom,
    }),
  },
  texts: ({ id }, { articles }) => [id, articles.remedies[id]?.name ?? ''],
  summarise: ({ id, time, verdict, certainty }, { articles }) => ({
    id,
    time,
    verdict,
    certainty,
    name: articles.remedies[id]?.name ?? id,
    short: articles.remedies[id]?.short ?? '',
    href: `/v1/remedies/${id}`,
  }),
  detail: (remedy, localised) => ({
    ...remedy,
    words: localised.articles.remedies[remedy.id],
    forLinks: linksToCandidates(whom(remedy), localised),
    sourceList: cited(remedy.sources),
  }),
});
