import type { Edge, Reading } from './reading.ts';

/** Between the two numbers of a range: "5 to 10", "2 or 3", "10-15". */
const isRange = (gap: string): boolean => /^[-–—/]$/.test(gap);

/** Numbers of several words: "sixty two" is one, and a range stands for its middle. */
export function numberEdges(reading: Reading, between: ReadonlySet<string>): Edge[] {
  const { tokens, vocabulary } = reading;
  const edges: Edge[] = [];
  const add = (from: number, to: number, value: number): void => {
    edges.push({ from, to, symbols: vocabulary.ofNumber(value), value });
  };
  for (let at = 0; at + 1 < tokens.length; at++) {
    const first = reading.value(at);
    if (first === null || !reading.together(at, at + 1)) continue;
    const [second, third] = [reading.value(at + 1), reading.value(at + 2)];
    const [one, next] = [tokens[at], tokens[at + 1]];
    if (second !== null) {
      const words = one?.number === null && next?.number === null;
      if (words && first >= 20 && first < 100 && first % 10 === 0 && second >= 1 && second < 10)
        add(at, at + 2, first + second);
      else if (next && isRange(next.gap) && second > first) add(at, at + 2, (first + second) / 2);
    } else if (third !== null && next && between.has(next.word) && third > first) {
      if (reading.together(at, at + 2)) add(at, at + 3, (first + third) / 2);
    }
  }
  return edges;
}
