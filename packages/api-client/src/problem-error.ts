import type { Fault, Problem } from './types.ts';

/** Thrown when the API answers with a problem: what was found, what was expected, and how to mend it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** Stable name of the problem, such as `/problems/invalid-body`. */
  readonly type: string;
  readonly status: number;
  readonly faults: readonly Fault[];
  /** The request id; name it when you report a fault of the API. */
  readonly instance: string;
  /** Seconds to wait before trying again, where the API says so. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    const told = problem.faults.map(
      ({ pointer, found, expected, mend }) =>
        `${pointer || '/'}: found ${found}, expected ${expected}. ${mend}`,
    );
    super([`${problem.status} ${problem.title}`, ...told].join('\n'));
    this.type = problem.type;
    this.status = problem.status;
    this.faults = problem.faults;
    this.instance = problem.instance;
    this.retryAfter = retryAfter;
  }
}

/** The error for an answer that is no success; one that did not come from the API at all is told by its status. */
export async function errorOf(response: Response, body: unknown): Promise<Error> {
  const wait = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const retryAfter = Number.isNaN(wait) ? undefined : wait;
  const isProblem = typeof body === 'object' && body !== null && 'faults' in body && 'type' in body;
  if (isProblem) return new ProblemError(body as Problem, retryAfter);
  return new Error(`${response.status} from ${response.url}: not an answer of the cramps API`);
}
