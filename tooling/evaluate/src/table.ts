import { permille, type interval } from './bootstrap.ts';
import type { Count } from './measures.ts';

const percentOfMille = (value: number): string => `${Math.floor(value / 10)}.${value % 10}`;

/** A share in percent with one decimal; a dash where nothing was counted. */
export const percent = (count: Count): string =>
  count.of === 0 ? '–' : `${percentOfMille(permille(count))} %`;

export const spread = (bounds: ReturnType<typeof interval>): string =>
  bounds === null ? '–' : `${percentOfMille(bounds[0])}–${percentOfMille(bounds[1])}`;

/** Rows under a title, in aligned columns: the first to the left, the others to the right. */
export function textTable(title: string, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  return [title, ...lines.map((line) => `  ${line.trimEnd()}`)].join('\n');
}

/** A table in Markdown, its numbers to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
