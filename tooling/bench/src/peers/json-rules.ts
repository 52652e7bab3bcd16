import { Engine, type NestedCondition } from 'json-rules-engine';
import { knowledge, type Condition, type Known, type Scores } from '../knowledge.ts';

const conditionOf = ({ finding, answer }: Condition): NestedCondition => ({
  fact: finding,
  operator: 'equal',
  value: answer,
});

/** json-rules-engine: a rule for each line; its event carries the decibans, which are added up for each candidate. */
export function jsonRules(): (known: Known) => Promise<Scores> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { candidate, lines } of knowledge) {
    for (const line of lines) {
      const unless = line.unless.map((other): NestedCondition => ({ not: conditionOf(other) }));
      engine.addRule({
        conditions: { all: [conditionOf(line), ...unless] },
        event: { type: candidate, params: { decibans: line.decibans } },
      });
    }
  }
  return async (known) => {
    const scores = new Map(knowledge.map(({ candidate, prior }) => [candidate, prior]));
    const { events } = await engine.run(known);
    for (const { type, params } of events) {
      scores.set(type, (scores.get(type) ?? 0) + Number(params?.decibans));
    }
    return scores;
  };
}
