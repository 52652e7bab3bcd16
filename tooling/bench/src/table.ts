import { quantile, type Times } from './timing.ts';

/** A table in Markdown, its numbers to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** Three digits that mean something. */
export const digits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

export const milliseconds = (value: number): string => `${digits(value)} ms`;

/** Half of the calls took less, and 19 of 20. */
export const spread = (times: Times): string[] =>
  [quantile(times, 0.5), quantile(times, 0.95)].map(milliseconds);

export const times = (value: number): string => `${digits(value)} ×`;
