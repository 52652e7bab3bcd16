import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Fault } from '../src/errors.ts';
import { exceptionList, lint } from '../lint/runner.ts';
import type { AuthoredData } from './kinds.ts';
import { readData } from './read-data.ts';

/** Reads `data/` below a package root and lints it. All faults of reading, shape and meaning come together. */
export function loadData(root: string): { data: AuthoredData; faults: Fault[] } {
  const exceptions = exceptionList.parse(
    parse(readFileSync(join(root, 'lint/exceptions.yaml'), 'utf8')) ?? [],
  );
  const { data, faults } = readData(join(root, 'data'));
  return { data, faults: [...faults, ...lint(data, exceptions)] };
}
