import { createMatcher, type Model } from '@cramps/content/match';
import { withMoreCandidates, withMoreOfAll } from './grown.ts';
import { profiles } from './profiles.ts';
import { markdownTable, milliseconds, spread, times } from './table.ts';
import { quantile, timeAlone } from './timing.ts';

const SIZES = [1, 10, 100];
const BUDGET = 5_000;

/** Enough to be of all kinds, and few enough for the largest model. */
const people = profiles.filter((_, at) => at % 10 === 0);

const KINDS: readonly { readonly name: string; readonly grow: (count: number) => Model }[] = [
  { name: 'everything, copies with findings of their own', grow: withMoreOfAll },
  { name: 'candidates about the same findings', grow: withMoreCandidates },
];

/** Nobody of whom anything is known: the first match of a matcher prepares its model. */
const NOBODY = { findings: {} };

const preparing = (model: Model) => (): unknown => createMatcher(model).match(NOBODY);

/** How the time of a match grows with the knowledge, and how long a model takes to prepare. */
export async function growthPart(): Promise<string> {
  const rows: string[][] = [];
  for (const { name, grow } of KINDS) {
    let single = NaN;
    for (const size of SIZES) {
      const model = grow(size);
      const { match } = createMatcher(model);
      const taken = await timeAlone(match, people, { budget: BUDGET });
      const prepared = await timeAlone(preparing(model), [null], { budget: BUDGET / 2, warmUp: 1 });
      const half = quantile(taken, 0.5);
      if (size === 1) single = half;
      const count = String(model.candidates.length);
      rows.push([name, count, ...spread(taken), times(half / single), milliseconds(quantile(prepared, 0.5))]);
    }
  }
  const head = ['what is copied', 'candidates', 'half take less than', '95 % take less than', 'growth'];
  return `## Matching, as the knowledge grows

The model of the content 1, 10 and 100 times over, under other names, and ${people.length} profiles of the cases. Growth is that of the
time that half of the matches stay below.
Preparing a model happens once, at the first match; half the times it takes less than stands in the last column.

${markdownTable([...head, 'preparing'], rows)}
`;
}
