import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { growthPart } from './growth.ts';
import { matchingPart } from './matching.ts';
import { readingPart } from './reading.ts';

/** `pnpm bench`: times matching and reading, prints the tables and writes them into the report. It takes under three minutes. */
const REPORT = fileURLToPath(new URL('../../../docs/reports/speed.md', import.meta.url));

const machine = `${cpus()[0]?.model.trim() ?? 'an unnamed processor'}, ${cpus().length} cores, Node ${process.versions.node}`;

const parts = [
  `# How fast it matches and reads

Made by \`npx -y pnpm@12 bench\`, which takes under three minutes. Do not edit it. Times are those of one machine on one day
(${machine}); what holds elsewhere too is how they stand to each other.
`,
];
console.log(parts[0]);
for (const part of [matchingPart, growthPart, readingPart]) {
  const text = await part();
  console.log(text);
  parts.push(text);
}
mkdirSync(dirname(REPORT), { recursive: true });
writeFileSync(REPORT, parts.join('\n'));
