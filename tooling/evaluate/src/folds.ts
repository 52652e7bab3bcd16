import { CRAMP_RULE, crampFit, model } from '@cramps/content/match';
import { shuffled } from './bootstrap.ts';
import { countsOf, MATCHING, MEASURES, total, type Count, type Counts } from './measures.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { parserWith, termUse } from './term-use.ts';
import type { Case } from './vignettes.ts';

const FOLDS = 5;
const SEED = 5;

type Rule = Readonly<Record<keyof typeof CRAMP_RULE, number>>;

/** The few numbers that cases had a say in, on a coarse grid around what is committed. */
const RULES: readonly Rule[] = [-14, -12, -10, -8, -6].flatMap((start) =>
  [5, 10, 15].flatMap((lead) =>
    [-12, -10, -7].map((lookAlike) => ({ ...CRAMP_RULE, start, lead, lookAlike })),
  ),
);

export interface FoldsResult {
  readonly cases: number;
  /** As everything is committed. */
  readonly whole: Counts;
  /** Without every term that matches in a fold and in none of the other four, scored on that fold. */
  readonly withoutOwnTerms: Counts;
  /** Terms that match in the cases at all, and those that match in one fold alone. */
  readonly terms: Count;
  /** "Cramp or not" as committed, and with its numbers chosen on four folds and scored on the fifth. */
  readonly cramp: Count;
  readonly crampRefitted: Count;
}

const cramp = MATCHING.filter(({ name }) => name === 'cramp or not');

function crampBy(rule: Rule, outcomes: readonly Outcome[]): Count {
  const judged = outcomes.map(({ assessment, ...rest }) => {
    const fit = crampFit(model.criteria, assessment.crampCriteria, assessment.ranked, rule);
    return { ...rest, assessment: { ...assessment, crampFit: fit } };
  });
  return total(judged.flatMap((outcome) => cramp.map(({ count }) => count(outcome))));
}

/** The best of the grid; of equals the one nearest to what is committed, so that chance alone moves nothing. */
function fitted(outcomes: readonly Outcome[]): Rule {
  const away = (rule: Rule): number =>
    Math.abs(rule.start - CRAMP_RULE.start) +
    Math.abs(rule.lead - CRAMP_RULE.lead) +
    Math.abs(rule.lookAlike - CRAMP_RULE.lookAlike);
  const scored = RULES.map((rule) => ({ rule, hits: crampBy(rule, outcomes).hits, away: away(rule) }));
  return scored.sort((a, b) => b.hits - a.hits || a.away - b.away)[0]?.rule ?? CRAMP_RULE;
}

/**
 * How much rests on the very cases it is measured on. The lexicon was written by people, so it cannot be written again
 * without a fold; what can be done is to take away every term that only that fold supports, as if each had been written for
 * it. That is more than was, so what is lost is the most that can have been fitted in this way.
 */
export function folds(cases: readonly Case[]): FoldsResult {
  const mixed = shuffled(cases, SEED);
  const foldOf = new Map(mixed.map((vignette, at) => [vignette.id, at % FOLDS]));
  const use = termUse();
  const used = cases.map((vignette) => ({ fold: foldOf.get(vignette.id), terms: use(vignette.text) }));
  const outcomes = cases.map((vignette) => outcomeOf(vignette));

  const foldsOfTerm = new Map<string, Set<number | undefined>>();
  for (const { fold, terms } of used)
    for (const term of terms) foldsOfTerm.set(term, (foldsOfTerm.get(term) ?? new Set()).add(fold));

  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const kept = new Set(used.filter((one) => one.fold !== fold).flatMap(({ terms }) => [...terms]));
    const read = parserWith(kept);
    const inside = ({ id }: Case): boolean => foldOf.get(id) === fold;
    const rule = fitted(outcomes.filter(({ vignette }) => !inside(vignette)));
    return {
      pruned: cases.filter(inside).map((vignette) => outcomeOf(vignette, { read })),
      cramp: crampBy(
        rule,
        outcomes.filter(({ vignette }) => inside(vignette)),
      ),
    };
  });
  const alone = [...foldsOfTerm.values()].filter(({ size }) => size === 1).length;
  return {
    cases: cases.length,
    whole: countsOf(MEASURES, outcomes),
    withoutOwnTerms: countsOf(
      MEASURES,
      parts.flatMap(({ pruned }) => pruned),
    ),
    terms: { hits: alone, of: foldsOfTerm.size },
    cramp: crampBy(CRAMP_RULE, outcomes),
    crampRefitted: total(parts.map((part) => part.cramp)),
  };
}
