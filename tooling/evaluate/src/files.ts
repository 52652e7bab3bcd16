import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCaseFile, type CaseFile } from './vignettes.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const CASES = path('../../../packages/content/cases');
export const SNAPSHOT = path('../snapshots/accuracy.json');
export const REPORT = path('../../../docs/reports/accuracy.md');

/** All case files of the package, in the order of their names: a file that is added there is measured too. */
export function ourCases(): CaseFile[] {
  return readdirSync(CASES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readCaseFile(join(CASES, name)));
}
