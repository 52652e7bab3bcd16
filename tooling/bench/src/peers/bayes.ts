import bayesjs from 'bayesjs';
import { counts, knowledge, type Knowledge, type Known, type Scores } from '../knowledge.ts';

// The fastest of its three ways here; its default, the junction tree, takes seconds for one person.
const { variableElimination } = bayesjs.inferences;

/** How likely a line is to hold where the candidate is not the cause: small enough for a ratio of 100. Only ratios count. */
const CHANCE = 1 / 1000;

const ratioOf = (decibans: number): number => 10 ** (decibans / 10);
const chances = (yes: number): { yes: number; no: number } => ({ yes, no: 1 - yes });

/** A naive network: the candidate above, below it a node for each line that holds or does not. */
function networkOf({ prior, lines }: Knowledge) {
  const odds = ratioOf(prior);
  const states = ['yes', 'no'];
  const top = { id: 'candidate', states, parents: [] as string[], cpt: chances(odds / (1 + odds)) };
  const below = lines.map(({ decibans }, at) => ({
    id: `line ${at}`,
    states,
    parents: [top.id],
    cpt: [
      { when: { candidate: 'yes' }, then: chances(CHANCE * ratioOf(decibans)) },
      { when: { candidate: 'no' }, then: chances(CHANCE) },
    ],
  }));
  return Object.fromEntries([top, ...below].map((node) => [node.id, node]));
}

/**
 * bayesjs: a naive network for each candidate. "Only the weightiest of a group counts" cannot be said in it without a table
 * over every mix of answers, so it is told which lines count.
 */
export function bayes(): (known: Known) => Scores {
  const networks = knowledge.map((own) => ({ ...own, network: networkOf(own) }));
  return (known) =>
    new Map(
      networks.map(({ candidate, lines, network }) => {
        const given = Object.fromEntries(
          lines.flatMap((line, at) => (counts(known, line) ? [[`line ${at}`, 'yes']] : [])),
        ) as Record<string, string>;
        const yes = variableElimination.infer(network, { candidate: 'yes' }, given);
        return [candidate, 10 * Math.log10(yes / (1 - yes))] as const;
      }),
    );
}
