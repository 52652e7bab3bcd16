import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { match } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import lexicon from '@cramps/content/lexicon/en';
import { cramp, extraction, ranking, triage, type Outcome } from './metrics.ts';
import { ledger, misses, table } from './report.ts';
import { readCases, type Case } from './vignettes.ts';

/** `pnpm evaluate [--json] [--quiet] [FILE…]`: scores case files from their text alone; ours where none is named. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, quiet: { type: 'boolean' }, ledger: { type: 'boolean' } },
});
const cases = (name: string): string =>
  new URL(`../../../packages/content/cases/${name}`, import.meta.url).pathname;
// A path is meant from where the command was called, which pnpm hands on.
const from = process.env.INIT_CWD ?? process.cwd();
const files =
  positionals.length > 0
    ? positionals.map((file) => resolve(from, file))
    : [cases('clinical.json'), cases('lay.json')];

const parse = createParser(lexicon);
/** Reads a file, or ends with one line that says what is wrong with it. */
function casesOf(file: string): Case[] {
  try {
    return readCases(file);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

const results = files.map((file) => {
  const outcomes = casesOf(file).map((vignette): Outcome => {
    const parsed = parse(vignette.text);
    return { vignette, parsed, assessment: match(parsed.profile) };
  });
  const shares = [...ranking(outcomes), ...triage(outcomes), ...cramp(outcomes), ...extraction(outcomes)];
  return { file: basename(file), outcomes, shares };
});

if (values.json) {
  const out = results.map(({ file, outcomes, shares }) => ({
    file,
    shares,
    misses: Object.fromEntries(
      outcomes.flatMap((o) => (misses(o).length > 0 ? [[o.vignette.id, misses(o)]] : [])),
    ),
  }));
  console.log(JSON.stringify(out, null, 1));
} else {
  for (const { file, outcomes, shares } of results) {
    if (!values.quiet) {
      for (const outcome of outcomes) {
        const lines = misses(outcome);
        if (lines.length === 0) continue;
        console.log(
          [
            outcome.vignette.id,
            ...lines.map((line) => `  ${line}`),
            ...(values.ledger ? ledger(outcome) : []),
          ].join('\n'),
        );
      }
    }
    console.log(`\n${table(`${file}: ${outcomes.length} cases`, shares)}\n`);
  }
}
