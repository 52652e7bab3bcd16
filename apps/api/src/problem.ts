import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from '@hono/zod-openapi';

/** RFC 9457 problem details. Every answer that is not a success has this shape. */
export const problemSchema = z
  .object({
    type: z.string().describe('Stable name of the problem, below /problems/.'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('What to do about it.'),
    faults: z
      .array(
        z.object({
          pointer: z.string().describe('JSON Pointer (RFC 6901) to the fault, or the name of a parameter.'),
          found: z.string(),
          expected: z.string(),
          mend: z.string(),
        }),
      )
      .optional(),
  })
  .openapi('Problem');

export type Problem = z.infer<typeof problemSchema>;
export type Fault = NonNullable<Problem['faults']>[number];

/** Every problem there is: its status and its title. The key is the end of its `type`. */
const PROBLEMS = {
  'malformed-json': [400, 'The body is not JSON'],
  'invalid-parameter': [400, 'A parameter has a wrong value'],
  'unknown-path': [404, 'There is nothing at this path'],
  'unknown-id': [404, 'There is nothing with this id'],
  'method-not-allowed': [405, 'This path does not take this method'],
  'body-too-large': [413, 'The body is too large'],
  'not-json': [415, 'The body has to be JSON'],
  'invalid-body': [422, 'The body does not have the right shape'],
  unexpected: [500, 'Something went wrong on our side'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemName = keyof typeof PROBLEMS;

/** Answers with a problem. `detail` says what to do. */
export function problem(c: Context, name: ProblemName, detail: string, faults?: readonly Fault[]): Response {
  const [status, title] = PROBLEMS[name];
  const body: Problem = { type: `/problems/${name}`, title, status, detail, ...(faults ? { faults: [...faults] } : {}) };
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, { 'Content-Type': 'application/problem+json' });
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const show = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

/** The faults of a failed validation, each with what stood there. Issues may carry their own `mend` in `params`. */
export function faultsOf(error: Pick<z.ZodError, 'issues'>, value: unknown): Fault[] {
  return error.issues.slice(0, 50).map((issue) => {
    const found = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
    const params = issue.code === 'custom' ? (issue.params as { found?: string; mend?: string } | undefined) : undefined;
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : undefined;
    return {
      pointer: pointer(issue.path),
      found: params?.found ?? unknownKeys ?? show(found),
      expected: unknownKeys ? 'only the members the schema names' : issue.message,
      mend: params?.mend ?? 'See the schema of this request in /openapi.json.',
    };
  });
}
