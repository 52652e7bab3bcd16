import { findings, medicines } from '@cramps/content';
import { clinicalCases } from '@cramps/content/cases';
import fc, { type Arbitrary } from 'fast-check';
import type { Contract } from '../../src/plug/contract.ts';
import { utf8, type HttpShot } from './request.ts';

/** What is read of a documented operation. */
interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: unknown;
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
}

const known = fc.constantFrom(...Object.keys(findings));
const word = fc.oneof(
  known,
  fc.constantFrom('pregnancy', 'furosemide', 'magnesium', 'GB', 'calf'),
  fc.string(),
);

/** A value as the schema of a parameter allows it, or nearly. */
function valueOf(schema: Schema = {}): Arbitrary<string> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.type === 'integer')
    return fc
      .oneof(fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 100 }), fc.integer())
      .map(String);
  if (schema.type === 'array')
    return fc.array(valueOf(schema.items), { minLength: 1, maxLength: 4 }).map((values) => values.join());
  return word;
}

const profile = fc.record(
  {
    findings: fc.dictionary(
      fc.oneof({ weight: 9, arbitrary: known }, { weight: 1, arbitrary: fc.string() }),
      fc.constantFrom('present', 'absent', 'unknown'),
      {
        maxKeys: 25,
      },
    ),
    medicines: fc.array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...Object.keys(medicines)) },
        { weight: 1, arbitrary: fc.string() },
      ),
      {
        maxLength: 8,
      },
    ),
    age: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.double()),
    sex: fc.constantFrom('female', 'male'),
  },
  { requiredKeys: ['findings'] },
);

const text = fc.oneof(
  fc.constantFrom(...clinicalCases.map((one) => one.text)),
  fc.string({ maxLength: 5000, unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('no', 'not', 'my', 'calf', 'cramp', 'furosemide', '70', 'years', 'night', '.', ','),
      { maxLength: 1500 },
    )
    .map((words) => words.join(' ')),
);

const rpc = fc
  .record({
    jsonrpc: fc.constantFrom('2.0', '2.0', '2.0', '1.0'),
    id: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
    method: fc.constantFrom(
      'initialize',
      'tools/list',
      'tools/call',
      'resources/list',
      'resources/read',
      'ping',
      'completion/complete',
      'subscriptions/listen',
      'nope',
    ),
    params: fc.oneof(
      fc.record({
        name: fc.constantFrom(
          'read_text',
          'match_causes',
          'search',
          'get_cause',
          'check_medicine',
          'next_questions',
          'nope',
        ),
        arguments: fc.oneof(profile, fc.record({ text }), fc.object()),
      }),
      fc.record({ uri: word.map((id) => `cramps://causes/${id}`) }),
      fc.record({
        protocolVersion: fc.constantFrom('2025-11-25', '2026-07-28', 'x'),
        capabilities: fc.constant({}),
        clientInfo: fc.constant({ name: 'fuzz', version: '1' }),
      }),
      fc.object(),
    ),
  })
  .map((message) => ({ path: '/mcp', body: message as unknown }));

const bodies: Readonly<Record<string, Arbitrary<unknown>>> = {
  '/v1/match': profile,
  '/v1/questions/next': profile,
  '/v1/parse': fc.record({ text }),
};

const json = (path: string, body: unknown): HttpShot => ({
  kind: 'http',
  method: 'POST',
  path,
  headers: {
    'Content-Type': 'application/json',
    Accept: path === '/mcp' ? 'application/json, text/event-stream' : '*/*',
  },
  body: utf8(JSON.stringify(body)),
});

function operation(
  path: string,
  method: string,
  { parameters = [], requestBody }: Operation,
): Arbitrary<HttpShot> {
  const inPath = parameters.filter((each) => each.in === 'path');
  const inQuery = parameters.filter((each) => each.in === 'query');
  const filled = fc
    .tuple(...inPath.map(() => word))
    .map((values) =>
      inPath.reduce(
        (at, { name }, index) =>
          at.replace(`{${name}}`, encodeURIComponent((values[index] ?? '').toWellFormed())),
        path,
      ),
    );
  const query = fc
    .subarray(inQuery)
    .chain((some) =>
      fc
        .tuple(...some.map(({ schema }) => valueOf(schema)))
        .map((values) => some.map(({ name }, index) => [name, values[index] ?? ''] as [string, string])),
    );
  return fc
    .tuple(filled, query, requestBody ? (bodies[path] ?? fc.object()) : fc.constant(undefined))
    .map(([at, pairs, body]) => {
      const search = new URLSearchParams(
        pairs.map(([name, value]): [string, string] => [name, value.toWellFormed()]),
      ).toString();
      const address = search ? `${at}?${search}` : at;
      return body === undefined
        ? { kind: 'http', method: method.toUpperCase(), path: address, headers: {}, body: null }
        : json(address, body);
    });
}

/** Requests as the document has them: right by its schemas, or nearly. */
export function validShots({ paths }: Contract): Arbitrary<HttpShot> {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, documented]) =>
      operation(path, method, documented as unknown as Operation),
    ),
  );
  return fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...operations) },
    { weight: 1, arbitrary: rpc.map(({ path, body }) => json(path, body)) },
  );
}
