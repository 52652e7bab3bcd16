import lexicon from '@cramps/content/lexicon/en';
import { match } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import { total, type Count, type Counts } from './measures.ts';
import type { Query } from './vignettes.ts';

const parse = createParser(lexicon);

/** A few words from a search box: whether what they suggest comes first, and whether the medicines are read. */
export function scoreQueries(queries: readonly Query[]): Counts {
  const scored = queries.map(({ text, suggests, medicines }) => {
    const { profile } = parse(text);
    const { ranked } = match(profile);
    const among = (k: number): Count => ({
      hits: ranked.slice(0, k).some(({ id }) => suggests.includes(id)) ? 1 : 0,
      of: 1,
    });
    const read: readonly string[] = profile.medicines ?? [];
    const named: Count = { hits: medicines.filter((id) => read.includes(id)).length, of: medicines.length };
    return { first: among(1), three: among(3), named };
  });
  return {
    'top-1': total(scored.map(({ first }) => first)),
    'top-3': total(scored.map(({ three }) => three)),
    'medicines recall': total(scored.map(({ named }) => named)),
  };
}
