import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate, type FileResult } from './evaluation.ts';
import { ourCases, REPORT, SNAPSHOT } from './files.ts';
import { fittedPart, report } from './markdown.ts';
import { MEASURES } from './measures.ts';
import { describeMiss } from './misses.ts';
import { outcomeOf } from './outcome.ts';
import { serialise } from './snapshot.ts';
import { percent, spread, textTable } from './table.ts';
import { readCaseFile, type CaseFile } from './vignettes.ts';

/**
 * `pnpm evaluate [--quiet] [--json] [--folds] [--write] [FILE…]`: scores case files from their text alone; ours where none is named.
 * Prints each miss with its ledger, then the tables; `--quiet` the tables alone, `--folds` also how much
 * rests on these very cases, `--json` everything as JSON. `--write` renews
 * the report and the snapshot that a test compares.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
    folds: { type: 'boolean' },
    write: { type: 'boolean' },
  },
});

/** Ends with one line that says what is wrong. */
function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

function readFiles(): CaseFile[] {
  // A path is meant from where the command was called, which pnpm hands on.
  const from = process.env.INIT_CWD ?? process.cwd();
  try {
    return positionals.length > 0 ? positionals.map((file) => readCaseFile(resolve(from, file))) : ourCases();
  } catch (error) {
    return refuse((error as Error).message);
  }
}

const tableOf = ({ name, set, cases, figures }: FileResult): string =>
  textTable(
    `${name} (${set}): ${cases} cases`,
    MEASURES.flatMap(({ name: measure }) => {
      const figure = figures[measure];
      return figure
        ? [[measure, percent(figure), `${figure.hits} of ${figure.of}`, `[${spread(figure.interval)}]`]]
        : [];
    }),
  );

if (values.write && positionals.length > 0) refuse('--write is for our own cases: name no file with it.');
const files = readFiles();
const evaluation = evaluate(files);

if (values.write) {
  for (const [file, text] of [
    [SNAPSHOT, serialise(evaluation)],
    [REPORT, report(evaluation)],
  ] as const) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const missesOf = ({ cases }: CaseFile): string[][] =>
  cases.map((vignette) => describeMiss(outcomeOf(vignette))).filter((lines) => lines.length > 0);

if (values.json) {
  console.log(JSON.stringify({ ...evaluation, ledgers: files.flatMap(missesOf) }, null, 1));
} else {
  for (const [at, file] of files.entries()) {
    if (!values.quiet) for (const lines of missesOf(file)) console.log(`\n${lines.join('\n')}`);
    console.log(`\n${tableOf(evaluation.files[at] as FileResult)}`);
  }
  if (values.folds) for (const result of evaluation.sets) console.log(`\n${fittedPart(result)}`);
}
