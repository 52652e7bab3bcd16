import type { FindingId } from '../src/types.ts';
import type { Facts } from './compile-facts.ts';
import { allCandidates, compileCitations, compileModelParts } from './compile-model.ts';
import type { Emitter } from './emit.ts';
import { packCandidates, packEvidence, packFlags, packMedicines, toColumns } from './pack.ts';

/** The modules of facts: one a kind, and those that only matching loads. */

const TYPES = '../src/types.ts';

/** What each record is made of: its module, the union of its ids, and the type of its entities. */
const RECORDS = {
  findings: ['findings', 'FindingId', 'Finding'],
  questions: ['questions', 'QuestionId', 'Question'],
  criteria: ['criteria', 'CriterionId', 'Criterion'],
  remedies: ['remedies', 'RemedyId', 'Remedy'],
  medicines: ['medicines', 'MedicineId', 'Medicine'],
  claims: ['claims', 'ClaimId', 'Claim'],
  sources: ['sources', 'SourceId', 'Source'],
} as const;

/** By a function of `src/unpack.ts`, which may need what another module holds. */
const unpackWith = (name: string, also?: 'evidence' | 'findings') => ({
  unpack: (data: string) => `${name}(${data}${also ? `, ${also}` : ''})`,
  imports: [
    `import { ${name} } from '../src/unpack.ts';`,
    ...(also ? [`import { ${also} } from './${also}.ts';`] : []),
  ],
});

/** Writes them all. */
export function emitFacts(out: Emitter, facts: Facts): void {
  const { candidates, medicines, remedies } = compileModelParts(facts);
  const module = (name: string, type: string, value: unknown, constant = name, more: object = {}): void =>
    out.module(`${name}.ts`, { constant, type, from: TYPES, value, ...more });

  for (const [key, [name, id, type]] of Object.entries(RECORDS)) {
    const columns = toColumns(Object.values(facts[key as keyof typeof RECORDS]));
    module(name, `Readonly<Record<${id}, ${type}>>`, columns, key, unpackWith('fromColumns'));
  }
  module(
    'red-flags',
    'Readonly<Record<RedFlagId, RedFlag>>',
    packFlags(Object.values(facts.redFlags), Object.keys(facts.findings) as FindingId[]),
    'redFlags',
    unpackWith('unpackFlags', 'findings'),
  );
  out.module('evidence.ts', {
    constant: 'evidence',
    type: 'Evidence',
    from: '../src/unpack.ts',
    value: packEvidence(allCandidates(facts)),
    ...unpackWith('unpackEvidence'),
  });
  const withEvidence = unpackWith('unpackCandidates', 'evidence');
  module(
    'causes',
    'Readonly<Record<CauseId, Cause>>',
    packCandidates(Object.values(facts.causes)),
    'causes',
    withEvidence,
  );
  module(
    'mimics',
    'Readonly<Record<MimicId, Mimic>>',
    packCandidates(Object.values(facts.mimics)),
    'mimics',
    withEvidence,
  );
  module(
    'candidates',
    "Model['candidates']",
    toColumns(candidates),
    'candidates',
    unpackWith('unpackModel', 'evidence'),
  );
  module(
    'medicine-findings',
    "Model['medicines']",
    packMedicines(medicines),
    'medicineFindings',
    unpackWith('unpackMedicines'),
  );
  module('remedy-fits', "Model['remedies']", remedies, 'remedyFits');
  module('citations', 'Readonly<Record<string, Citation>>', compileCitations(facts));
  module('emergency-numbers', 'readonly EmergencyNumber[]', facts.emergencyNumbers, 'emergencyNumbers');
}
