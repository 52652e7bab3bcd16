import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeAgainst } from './diff/against.ts';
import { changes } from '../src/schema/changes.ts';

/**
 * `pnpm changes REVISION`: writes what changed since the last release, at REVISION, to the change log `changes.json` under
 * the version that package.json has now. Run again, it writes the entry anew.
 */
const root = process.argv[3] ?? join(import.meta.dirname, '..');
const revision = process.argv[2];
if (!revision) {
  console.error('Name the last release: pnpm changes <tag or commit>');
  process.exit(1);
}

const file = join(root, 'changes.json');
const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { version } = read(join(root, 'package.json')) as { version: string };
const earlier = changes.parse(read(file)).filter((entry) => entry.version !== version);
const { from, to: _to, ...change } = await changeAgainst(root, revision);
const on = new Date().toISOString().slice(0, 10);
const entry = { version, on, since: from.replace(/\+.*$/, ''), ...change };
writeFileSync(file, `${JSON.stringify(changes.parse([entry, ...earlier]), null, 1)}\n`);
console.log(`changes.json: ${version} since ${entry.since}`);
