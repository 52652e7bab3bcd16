import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ContentError } from '../src/errors.ts';
import { report } from '../lint/runner.ts';
import { changeAgainst } from './diff/against.ts';
import { asMarkdown, asText } from './diff/report.ts';

/** `pnpm diff [REVISION] [--markdown]`: what the work tree's data changes in ids, numbers and answers to the vignettes. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    markdown: { type: 'boolean', default: false },
    root: { type: 'string', default: join(import.meta.dirname, '..') },
  },
});
try {
  const change = await changeAgainst(values.root, positionals[0] ?? 'HEAD');
  console.log(values.markdown ? asMarkdown(change) : asText(change));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(report([error]));
  process.exitCode = 1;
}
