import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../lint/runner.ts';
import { changes } from '../src/schema/changes.ts';
import { compileFacts, type Facts } from './compile-facts.ts';
import { Emitter } from './emit.ts';
import { emitCases } from './emit-cases.ts';
import { emitFacts } from './emit-facts.ts';
import { emitWords } from './emit-words.ts';
import { jsonSchemas } from './json-schema.ts';
import { loadData } from './load.ts';
import { publishedFaults } from './published-faults.ts';

/**
 * `pnpm compile [ROOT]`: reads and lints `data/`, compiles it, holds the result against the published schemas and writes
 * `generated/`. With any fault it writes nothing, lists them all and exits 1.
 */
const root = process.argv[2] ?? join(import.meta.dirname, '..');
const out = new Emitter(join(root, 'generated'));

// Editors validate YAML against these, so they are there even while the data has faults.
for (const [name, schema] of Object.entries(jsonSchemas())) out.json(`schema/${name}.json`, schema);

const { data, faults } = loadData(root);
const facts = compileFacts(data);
faults.push(...(faults.length > 0 ? [] : publishedFaults(facts)));

if (faults.length > 0) {
  console.error(report(faults));
  process.exit(1);
}

const ID_TYPES: Readonly<Record<string, keyof Facts>> = {
  CauseId: 'causes',
  MimicId: 'mimics',
  FindingId: 'findings',
  QuestionId: 'questions',
  RedFlagId: 'redFlags',
  CriterionId: 'criteria',
  RemedyId: 'remedies',
  MedicineId: 'medicines',
  ClaimId: 'claims',
  SourceId: 'sources',
};

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const fingerprint = createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 8);
const contentVersion = `${version}+${fingerprint}`;

out.text(
  'ids.ts',
  '// Made by build/compile.ts from data/. Change the data, not this file.\n' +
    Object.entries(ID_TYPES)
      .map(([type, key]) => {
        const ids = Object.keys(facts[key]).sort();
        return `export type ${type} =${ids.map((id) => `\n  | '${id}'`).join('') || ' never'};\n`;
      })
      .join('\n'),
);
out.text('version.ts', `export const contentVersion = '${contentVersion}';\n`);

emitFacts(out, facts);
for (const [key, value] of Object.entries(facts)) {
  out.json(`data/${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`, value);
}
// The change log is written at a release; see build/changes.ts.
const changeLog = join(root, 'changes.json');
if (existsSync(changeLog))
  out.json('data/changes.json', changes.parse(JSON.parse(readFileSync(changeLog, 'utf8'))));

const locales = Object.keys(data.ui);
emitCases(out, join(root, 'cases'));
for (const locale of locales) emitWords(out, data, locale);
out.sweep();

const counts = Object.values(ID_TYPES).map((key) => `${Object.keys(facts[key]).length} ${key}`);
console.log(`content ${contentVersion}: ${counts.join(', ')}; ${locales.join(', ')}`);
