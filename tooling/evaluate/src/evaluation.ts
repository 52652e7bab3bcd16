import { ABLATIONS, matcherWithout } from './ablations.ts';
import { interval } from './bootstrap.ts';
import { calibration, type Calibration } from './calibration.ts';
import { confusion, type Confusion } from './confusion.ts';
import { folds, type FoldsResult } from './folds.ts';
import { asked, countsOf, MATCHING, MEASURES, missed, total, type Count, type Counts } from './measures.ts';
import { outcomeOf, outcomeOfLabels, type Outcome } from './outcome.ts';
import { scoreQueries } from './queries.ts';
import { SUBGROUPS } from './subgroups.ts';
import type { Case, CaseFile, Extract } from './vignettes.ts';

export interface Figure extends Count {
  /** Where 95 % of repeated draws of cases lie, in tenths of a percent. */
  readonly interval: readonly [low: number, high: number] | null;
}
export type Figures = Readonly<Record<string, Figure>>;

export interface FileResult {
  readonly name: string;
  readonly set: string;
  readonly cases: number;
  readonly figures: Figures;
  /** The measures on which each case falls short. */
  readonly misses: Readonly<Record<string, readonly string[]>>;
  /** The matching alone, from what a careful reader took from the text; null where the file does not say. */
  readonly fromLabels: Counts | null;
  readonly queries: Counts | null;
}

export interface SetResult {
  readonly set: string;
  readonly cases: number;
  readonly figures: Figures;
  readonly subgroups: Readonly<Record<string, { readonly cases: number; readonly figures: Counts }>>;
  readonly calibration: readonly Calibration[];
  readonly confusion: Confusion;
  readonly ablations: Readonly<Record<string, Counts>>;
  readonly folds: FoldsResult;
}

export interface Evaluation {
  readonly files: readonly FileResult[];
  readonly sets: readonly SetResult[];
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  return asked(
    MEASURES.map(({ name, count }) => {
      const counts = outcomes.map(count);
      return [name, { ...total(counts), interval: interval(counts) }] as const;
    }),
  );
}

export function missesOf(outcome: Outcome): string[] {
  return MEASURES.filter((measure) => missed(measure, outcome)).map(({ name }) => name);
}

const isLabelled = (vignette: Case): vignette is Case & { extract: Extract } =>
  vignette.extract !== undefined;

function resultOfFile({ name, set, cases, queries }: CaseFile, outcomes: readonly Outcome[]): FileResult {
  const labelled = cases.filter(isLabelled);
  return {
    name,
    set,
    cases: cases.length,
    figures: figuresOf(outcomes),
    misses: Object.fromEntries(
      outcomes.map((o) => [o.vignette.id, missesOf(o)] as const).filter(([, list]) => list.length > 0),
    ),
    fromLabels: labelled.length > 0 ? countsOf(MATCHING, labelled.map(outcomeOfLabels)) : null,
    queries: queries.length > 0 ? scoreQueries(queries) : null,
  };
}

function resultOfSet(set: string, outcomes: readonly Outcome[]): SetResult {
  return {
    set,
    cases: outcomes.length,
    figures: figuresOf(outcomes),
    subgroups: Object.fromEntries(
      SUBGROUPS.map(({ name, has }) => {
        const here = outcomes.filter(({ vignette }) => has(vignette.person));
        return [name, { cases: here.length, figures: countsOf(MATCHING, here) }];
      }),
    ),
    calibration: calibration(outcomes),
    confusion: confusion(outcomes),
    folds: folds(outcomes.map(({ vignette }) => vignette)),
    ablations: Object.fromEntries(
      Object.keys(ABLATIONS).map((name) => {
        const answer = matcherWithout(name);
        return [
          name,
          countsOf(
            MATCHING,
            outcomes.map(({ vignette }) => outcomeOf(vignette, { answer })),
          ),
        ];
      }),
    ),
  };
}

/** Everything that is measured, from case files: by file, and for all files of a set together. */
export function evaluate(files: readonly CaseFile[]): Evaluation {
  const told = files.map((file) => ({ file, outcomes: file.cases.map((one) => outcomeOf(one)) }));
  const sets = [...new Set(files.map(({ set }) => set))];
  return {
    files: told.map(({ file, outcomes }) => resultOfFile(file, outcomes)),
    sets: sets.map((set) =>
      resultOfSet(
        set,
        told.filter(({ file }) => file.set === set).flatMap(({ outcomes }) => outcomes),
      ),
    ),
  };
}
