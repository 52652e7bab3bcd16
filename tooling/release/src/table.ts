import type { Release } from './published.ts';

/** A package that was published, installed and tried. */
export interface Row extends Release {
  /** What was tried and went well. */
  readonly tried: string;
}

const inKB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** The table of a release, in Markdown. */
export function table(rows: readonly Row[]): string {
  const head = ['package', 'version', 'files', 'packed', 'tried'];
  const cells = rows.map(({ name, version, files, size, tried }) => [
    name,
    version,
    String(files),
    inKB(size),
    tried,
  ]);
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  return [line(head), line(['---', '---', '--:', '--:', '---']), ...cells.map(line)].join('\n');
}
