#!/usr/bin/env node
// `cramps-pack`, run in the folder of a built package.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkPackage } from './check.ts';
import type { PackConfig } from './config.ts';
import { tell } from './fault.ts';
import { table } from './table.ts';

const source = process.cwd();
const { default: config } = (await import(pathToFileURL(join(source, 'pack.config.ts')).href)) as {
  default: PackConfig;
};
const { name, weights, faults } = await checkPackage(source, config);

console.log(table(name, weights));
if (faults.length > 0) {
  console.error(
    `\n${faults.map(tell).join('\n\n')}\n\n${faults.length} fault${faults.length === 1 ? '' : 's'}`,
  );
  process.exitCode = 1;
}
