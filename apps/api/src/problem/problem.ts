import type { Ctx } from '../env.ts';
import { respond, type Headers } from '../reply/reply.ts';
import { PROBLEMS, problemType, type ProblemName } from './names.ts';
import type { Fault, Problem } from '../schemas/problem.ts';
import { requestUrn } from '../visit/request-id.ts';

export const PROBLEM_JSON = 'application/problem+json';

/** The body of a problem. */
export function problemBody(name: ProblemName, faults: readonly Fault[], requestId: string): Problem {
  const { title, status, detail } = PROBLEMS[name];
  return {
    type: problemType(name),
    title,
    status,
    detail,
    instance: requestUrn(requestId),
    faults: [...faults],
  };
}

/** Answers with a problem: what was found, what was expected, and how to mend it. */
export function problem(
  c: Ctx,
  name: ProblemName,
  faults: readonly Fault[],
  headers: Headers = {},
): Response {
  const body = problemBody(name, faults, c.get('visit').id);
  return respond(c.get('visit'), body.status, JSON.stringify(body), {
    'Content-Type': PROBLEM_JSON,
    'Cache-Control': 'no-store',
    ...headers,
  });
}
