import { ZenEngine } from '@gorules/zen-engine';
import { knowledge, type Condition, type Known, type Line, type Scores } from '../knowledge.ts';

/** A name without hyphens, which would be minus signs. */
const nameOf = (finding: string): string => finding.replaceAll('-', '_');

const is = ({ finding, answer }: Condition): string => `${nameOf(finding)} == "${answer}"`;

const cellOf = (line: Line): string =>
  [is(line), ...line.unless.map((other) => `not (${is(other)})`)].join(' and ');

/** One decision table: a row for each line, all rows that hold are collected. */
const graph = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
    {
      id: 'lines',
      name: 'lines',
      type: 'decisionTableNode',
      position: { x: 1, y: 0 },
      content: {
        hitPolicy: 'collect',
        outputPath: 'hits',
        inputs: [{ id: 'when', name: 'when' }],
        outputs: [
          { id: 'candidate', name: 'candidate', field: 'candidate' },
          { id: 'decibans', name: 'decibans', field: 'decibans' },
        ],
        rules: knowledge.flatMap(({ candidate, lines }) =>
          lines.map((line, at) => ({
            _id: `${candidate} ${at}`,
            when: cellOf(line),
            candidate: JSON.stringify(candidate),
            decibans: String(line.decibans),
          })),
        ),
      },
    },
    { id: 'out', name: 'out', type: 'outputNode', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'first', sourceId: 'in', targetId: 'lines', type: 'edge' },
    { id: 'second', sourceId: 'lines', targetId: 'out', type: 'edge' },
  ],
};

interface Hit {
  readonly candidate: string;
  readonly decibans: number;
}

/** zen-engine: the rows that hold, their decibans added up for each candidate. */
export function zen(): (known: Known) => Promise<Scores> {
  const decision = new ZenEngine().createDecision(graph);
  return async (known) => {
    const facts = Object.fromEntries(Object.entries(known).map(([id, answer]) => [nameOf(id), answer]));
    const { result } = (await decision.evaluate(facts)) as { result: { hits?: readonly Hit[] } };
    const scores = new Map(knowledge.map(({ candidate, prior }) => [candidate, prior]));
    for (const { candidate, decibans } of result.hits ?? []) {
      scores.set(candidate, (scores.get(candidate) ?? 0) + decibans);
    }
    return scores;
  };
}
