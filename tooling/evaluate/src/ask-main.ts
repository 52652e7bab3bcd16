import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { askingReport, BEGINNINGS } from './ask-report.ts';
import { compare } from './ask.ts';
import { ourCases } from './files.ts';

/** `pnpm questions [--write]`: how many questions a check asks of each vignette. `--write` renews the report. */
const REPORT = fileURLToPath(new URL('../../../docs/reports/questions.md', import.meta.url));
const { values } = parseArgs({ options: { write: { type: 'boolean' } } });

const vignettes = ourCases().flatMap(({ cases }) => cases);
const results = Object.fromEntries(
  BEGINNINGS.map((beginning) => [beginning, vignettes.map((vignette) => compare(vignette, beginning))]),
);
const report = askingReport(results);
for (const asked of Object.values(results)) {
  for (const { id, pages, dangerMissed } of asked) {
    console.log(
      `${id.padEnd(8)} ${String(pages.length).padStart(2)} ${pages.join(', ')}${dangerMissed ? '  MISSED' : ''}`,
    );
  }
}
console.log(`\n${report}`);
if (values.write) writeFileSync(REPORT, report);
