import type { z } from 'zod';
import type { Fault } from '../src/errors.ts';
import * as published from '../src/schema/published.ts';
import type { Facts } from './compile-facts.ts';

const SCHEMAS: Readonly<Record<Exclude<keyof Facts, 'emergencyNumbers'>, z.ZodType>> = {
  causes: published.cause,
  mimics: published.mimic,
  findings: published.finding,
  questions: published.question,
  redFlags: published.redFlag,
  criteria: published.criterion,
  remedies: published.remedy,
  medicines: published.medicine,
  claims: published.claim,
  sources: published.source,
};

/** Holds the compiled data against the published schemas. A fault here is one of the compiler, not of the data. */
export function publishedFaults(facts: Facts): Fault[] {
  const records = (Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]).flatMap((key) =>
    Object.entries(facts[key]).map(([id, value]) => ({
      where: `${key}.${id}`,
      schema: SCHEMAS[key],
      value: value as unknown,
    })),
  );
  const numbers = facts.emergencyNumbers.map((value) => ({
    where: `emergencyNumbers.${value.country}`,
    schema: published.emergencyNumber,
    value: value as unknown,
  }));
  return [...records, ...numbers].flatMap(({ where, schema, value }) => {
    const result = schema.safeParse(value);
    return result.success
      ? []
      : result.error.issues.map((issue) => ({
          code: 'published-shape',
          where: `${where} (${issue.path.map(String).join('.')})`,
          found: 'a compiled value of another shape',
          expected: issue.message,
          mend: 'Mend build/compile-facts.ts, or the schema in src/schema/published.ts.',
        }));
  });
}
