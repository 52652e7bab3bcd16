import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../lint/runner.ts';
import { changes } from '../src/schema/changes.ts';
import { compileFacts, type Facts } from './compile-facts.ts';
import { compileCitations, compileModelParts } from './compile-model.ts';
import { compileArticles, compileLexicon, compileWords } from './compile-words.ts';
import { Emitter } from './emit.ts';
import { jsonSchemas } from './json-schema.ts';
import { loadData } from './load.ts';
import { publishedFaults } from './published-faults.ts';

/**
 * `pnpm compile [ROOT]`: reads and lints `data/`, compiles it, holds the result against the published schemas and writes
 * `generated/`. With any fault it writes nothing, lists them all and exits 1.
 */
const root = process.argv[2] ?? new URL('..', import.meta.url).pathname;
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

const types = '../src/types.ts';
const record = (constant: string, id: string, type: string, key: keyof Facts): void =>
  out.module(`${constant.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`, {
    constant,
    type: `Readonly<Record<${id}, ${type}>>`,
    from: types,
    value: facts[key],
  });
record('causes', 'CauseId', 'Cause', 'causes');
record('mimics', 'MimicId', 'Mimic', 'mimics');
record('findings', 'FindingId', 'Finding', 'findings');
record('questions', 'QuestionId', 'Question', 'questions');
record('redFlags', 'RedFlagId', 'RedFlag', 'redFlags');
record('criteria', 'CriterionId', 'Criterion', 'criteria');
record('remedies', 'RemedyId', 'Remedy', 'remedies');
record('medicines', 'MedicineId', 'Medicine', 'medicines');
record('claims', 'ClaimId', 'Claim', 'claims');
record('sources', 'SourceId', 'Source', 'sources');
out.module('emergency-numbers.ts', {
  constant: 'emergencyNumbers',
  type: 'readonly EmergencyNumber[]',
  from: types,
  value: facts.emergencyNumbers,
});
const model = compileModelParts(facts);
out.module('candidates.ts', {
  constant: 'candidates',
  type: "Model['candidates']",
  from: types,
  value: model.candidates,
});
out.module('medicine-findings.ts', {
  constant: 'medicineFindings',
  type: "Model['medicines']",
  from: types,
  value: model.medicines,
});
out.module('remedy-fits.ts', {
  constant: 'remedyFits',
  type: "Model['remedies']",
  from: types,
  value: model.remedies,
});
out.module('citations.ts', {
  constant: 'citations',
  type: 'Readonly<Record<string, Citation>>',
  from: types,
  value: compileCitations(facts),
});
for (const [key, value] of Object.entries(facts)) {
  out.json(`data/${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`, value);
}
// The change log is written at a release; see build/changes.ts.
const changeLog = join(root, 'changes.json');
if (existsSync(changeLog)) out.json('data/changes.json', changes.parse(JSON.parse(readFileSync(changeLog, 'utf8'))));

const locales = Object.keys(data.ui);
for (const locale of locales) {
  const words = '../../src/words.ts';
  out.module(`words/${locale}.ts`, {
    constant: 'words',
    type: 'Words',
    from: words,
    value: compileWords(data, locale),
  });
  out.module(`articles/${locale}.ts`, {
    constant: 'articles',
    type: 'Articles',
    from: words,
    value: compileArticles(data, locale),
  });
  out.module(`lexicon/${locale}.ts`, {
    constant: 'lexicon',
    type: 'Lexicon',
    from: words,
    value: compileLexicon(data, locale),
  });
  out.json(`data/words-${locale}.json`, { ...compileWords(data, locale), ...compileArticles(data, locale) });
}
out.sweep();

const counts = Object.values(ID_TYPES).map((key) => `${Object.keys(facts[key]).length} ${key}`);
console.log(`content ${contentVersion}: ${counts.join(', ')}; ${locales.join(', ')}`);
