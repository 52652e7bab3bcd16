// Prints the closing line of a CI run: `node sum-totals.ts <number of gates that failed>`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { totalsFolder } from './totals-folder.ts';
import type { Totals } from './totals.ts';

/** The totals of every package that ran its tests. */
export function readTotals(folder: string): Totals[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Totals);
}

/**
 * The closing line. A gate that failed without a failed test to show for it (a type error, a run that crashed) still
 * counts as one, so that the line never says `0 failed` of a run that did not succeed.
 */
export function closingLine(totals: readonly Totals[], failedGates: number): string {
  const passed = totals.reduce((sum, each) => sum + each.passed, 0);
  const failed = totals.reduce((sum, each) => sum + each.failed, 0);
  return `${passed} passed, ${Math.max(failed, failedGates)} failed`;
}

if (import.meta.main) {
  const folder = totalsFolder(import.meta.dirname);
  const failedGates = Number(process.argv[2] ?? 0);
  console.log(closingLine(folder === undefined ? [] : readTotals(folder), failedGates));
}
