import { join } from 'node:path';
import { loadData } from '../build/load.ts';
import { report } from './runner.ts';

/** `pnpm lint:data`: every fault of the data, or a line that there is none. */
const { data, faults } = loadData(join(import.meta.dirname, '..'));
if (faults.length > 0) {
  console.error(report(faults));
  process.exitCode = 1;
} else {
  const entities = Object.values(data.entries).reduce((sum, list) => sum + list.length, 0);
  console.log(`data lint: ${entities} entities and ${data.sources.length} sources, no fault`);
}
