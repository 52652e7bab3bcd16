import { KB, type EntryRules } from './config.ts';

/** What an entry weighs, beside what it may. */
export interface Weight extends Pick<EntryRules, 'maxGzip' | 'maxLazyGzip'> {
  readonly entry: string;
  readonly gzip: number;
  readonly lazyGzip: number;
}

/** `12.3 KB`, rounded up, so that a size over its ceiling never looks like it. */
export const inKB = (bytes: number): string => `${(Math.ceil((bytes / KB) * 10) / 10).toFixed(1)} KB`;

/** The weights of a package's entries as a table for people. */
export function table(name: string, weights: readonly Weight[]): string {
  const rows = weights.flatMap(({ entry, gzip, lazyGzip, maxGzip, maxLazyGzip }) => [
    row(entry, gzip, maxGzip),
    ...(lazyGzip > 0 || maxLazyGzip !== undefined ? [row(`${entry} (later)`, lazyGzip, maxLazyGzip)] : []),
  ]);
  const all = [[name, 'gzipped', 'ceiling', 'used'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((cells) => (cells[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  return all.map(line).join('\n');
}

const row = (label: string, bytes: number, ceiling: number | undefined): string[] => [
  label,
  inKB(bytes),
  ceiling === undefined ? '' : inKB(ceiling),
  ceiling === undefined ? '' : `${Math.round((100 * bytes) / ceiling)} %`,
];
