import { SEARCHED } from '../collections/kinds.ts';
import { HITS } from '../query/paging.ts';
import { z } from '../zod.ts';
import { listOf } from './query/list-of.ts';
import { locale } from './query/locale.ts';
import { upTo } from './query/paging.ts';
import { searchText } from './query/text.ts';

export const query = z.strictObject({
  q: searchText({ description: 'Words to look for; one wrong letter is forgiven in longer ones.' }),
  kind: listOf(SEARCHED, { description: 'Only these kinds.' }),
  limit: upTo({ most: 100, preset: HITS, description: 'How many to give at most.' }),
  locale,
});

const hit = z
  .strictObject({
    kind: z.enum(SEARCHED),
    id: z.string(),
    name: z.string(),
    score: z.number().describe('Relevance, higher is better; only comparable within one search.'),
    href: z.string(),
  })
  .openapi('Hit');

export const answer = z
  .strictObject({ items: z.array(hit), total: z.number().int().describe('How many are given.') })
  .openapi('SearchResult');
