import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../src/errors.ts';
import { report } from '../lint/runner.ts';
import { compare } from './diff/compare.ts';
import { copyRevision, copyWorkTree } from './diff/copy.ts';
import { asMarkdown, asText } from './diff/report.ts';
import { stateOf, vignettes } from './diff/state.ts';

/**
 * `pnpm diff REVISION [--markdown | --json]`: what the work tree's data changes against a revision, in ids, numbers and the
 * answers to the vignettes. Both are compiled and asked by their own code, side by side, in a folder that is thrown away.
 */
const packageRoot = new URL('..', import.meta.url).pathname;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { markdown: { type: 'boolean' }, json: { type: 'boolean' }, root: { type: 'string', default: packageRoot } },
});
const temp = realpathSync(mkdtempSync(join(tmpdir(), 'cramps-diff-')));
try {
  const [revision = 'HEAD'] = positionals;
  const cases = vignettes(join(values.root, 'cases'));
  const before = await stateOf(copyRevision(values.root, revision, join(temp, 'before')), cases);
  const after = await stateOf(copyWorkTree(values.root, join(temp, 'after')), cases);
  const change = compare(before, after);
  const form = values.json ? (told: typeof change) => JSON.stringify(told, null, 1) : values.markdown ? asMarkdown : asText;
  console.log(form(change));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(report([error]));
  process.exitCode = 1;
} finally {
  rmSync(temp, { recursive: true });
}
