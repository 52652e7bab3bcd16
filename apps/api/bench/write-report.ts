import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { contentVersion } from '@cramps/content';

const reports = new URL('../../../docs/reports/', import.meta.url);

/** Where something was measured: without it a figure means nothing. */
export const machine = (): string =>
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, content ${contentVersion}. ` +
  'Client and server share the machine, over loopback.';

/** A number for people. */
export const n = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });

export const verdict = (holds: boolean): string => (holds ? 'holds' : '**does not hold**');

/** Rows as a table of Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Prints a report and keeps it in docs/reports. */
export async function writeReport(name: string, text: string): Promise<void> {
  await mkdir(reports, { recursive: true });
  await writeFile(new URL(name, reports), text);
  console.log(text);
}
