import type { FactsOf } from '../../build/kinds.ts';
import type { Rule } from '../rule.ts';

type Claim = FactsOf<'claim'>;

/** How many figures speak each way. */
interface Tally {
  readonly for: number;
  readonly against: number;
  readonly neither: number;
}

/** What the figures of a claim have to look like for each verdict, and how to say so. */
const FITS: Readonly<
  Record<Claim['verdict'], { readonly fits: (tally: Tally) => boolean; readonly expected: string }>
> = {
  supported: {
    fits: (tally) => tally.for > 0 && tally.against === 0,
    expected: 'figures for it and none against',
  },
  'partly-supported': {
    fits: (tally) => tally.for + tally.neither > 0,
    expected: 'not every figure against it',
  },
  weak: { fits: (tally) => tally.for + tally.against > 0, expected: 'figures that speak for or against it' },
  unsupported: {
    fits: (tally) => tally.for <= tally.against + tally.neither,
    expected: 'no more figures for it than not',
  },
  misleading: { fits: (tally) => tally.against + tally.neither > 0, expected: 'not every figure for it' },
  contradicted: {
    fits: (tally) => tally.against > 0 && tally.for === 0,
    expected: 'figures against it and none for',
  },
};

export const verdictFitsFigures: Rule = {
  name: 'verdict-fits-figures',
  why: 'The verdict and the numbers beside it are read together; where they disagree, neither is believed.',
  check({ entries }) {
    return entries.claim.flatMap(({ file, facts }) => {
      if (facts.figures.length === 0) return [];
      const count = (side: keyof Tally): number =>
        facts.figures.filter(({ speaks }) => speaks === side).length;
      const tally = { for: count('for'), against: count('against'), neither: count('neither') };
      const { fits, expected } = FITS[facts.verdict];
      const sure =
        facts.verdict === 'weak' &&
        facts.figures.some(({ speaks, certainty }) => speaks === 'for' && certainty === 'high');
      if (fits(tally) && !sure) return [];
      return {
        where: `${file} (verdict)`,
        found: `"${facts.verdict}" with ${tally.for} for, ${tally.against} against and ${tally.neither} neither`,
        expected: sure ? 'no figure of high certainty for a weak claim' : expected,
        mend: 'Change the verdict, or what the figures speak for.',
      };
    });
  },
};
