import type { Known, Scores } from './knowledge.ts';
import { bayes } from './peers/bayes.ts';
import { jsonRules } from './peers/json-rules.ts';
import { zen } from './peers/zen.ts';

export interface Peer {
  readonly name: string;
  /** How it was told what we know. */
  readonly how: string;
  readonly make: () => (known: Known) => Scores | Promise<Scores>;
}

export const peers: readonly Peer[] = [
  {
    name: 'json-rules-engine',
    how: 'a rule for each line, with what is weightier in its group as `not`; its events are added up for each candidate',
    make: jsonRules,
  },
  {
    name: '@gorules/zen-engine',
    how: 'one decision table that collects, a row for each line, groups as `not`; a native library, called asynchronously',
    make: zen,
  },
  {
    name: 'bayesjs',
    how: 'a naive network for each candidate, solved by variable elimination, the fastest of its ways here. Groups cannot be said without a table over every mix of answers, so it is told which lines count',
    make: bayes,
  },
];
