import { redFlags, type RedFlag } from '@cramps/content';
import { choice, collection, filter } from './collection.ts';
import { cited, linksTo, linksToCandidates } from './links.ts';

const findingsOf = ({ when }: RedFlag) => [...new Set(when.flat())];

export const redFlagCollection = collection<RedFlag>({
  record: redFlags,
  filters: {
    urgency: choice({
      in: redFlags,
      description: 'Only those that call for this.',
      of: ({ urgency }) => [urgency],
    }),
    finding: filter({
      in: redFlags,
      description: 'Only those that look at one of these findings.',
      of: findingsOf,
    }),
    suggests: filter({
      in: redFlags,
      description: 'Only those that may point to one of these.',
      of: ({ suggests }) => suggests,
    }),
  },
  texts: ({ id }, { words }) => [id, words.redFlags[id]?.title ?? ''],
  summarise: ({ id, urgency, basis }, { words }) => ({
    id,
    urgency,
    basis,
    ...words.redFlags[id],
    href: `/v1/red-flags/${id}`,
  }),
  detail: (flag, localised) => ({
    ...flag,
    words: localised.words.redFlags[flag.id],
    findingLinks: linksTo('findings', findingsOf(flag), localised),
    suggestLinks: linksToCandidates(flag.suggests, localised),
    sourceList: cited(flag.sources),
  }),
});
