import type { ContractCheck } from '../../src/plug/contract.ts';
import type { Outcome, Shot } from './request.ts';

const SLOWEST_MS = 1000;

interface ProblemLike {
  readonly type?: unknown;
  readonly status?: unknown;
  readonly faults?: readonly object[];
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const isProblem = (value: unknown, status: number): boolean => {
  const { type, status: told, faults } = (value ?? {}) as ProblemLike;
  return (
    typeof type === 'string' &&
    type.startsWith('/problems/') &&
    told === status &&
    Array.isArray(faults) &&
    faults.length > 0
  );
};

/** Problem details; for a fault of MCP itself in the place its JSON-RPC errors leave for them. */
function tellsProblem(headers: Headers, body: string, status: number): boolean {
  const value = parsed(body);
  if (headers.get('Content-Type') === 'application/problem+json') return isProblem(value, status);
  const { error } = (value ?? {}) as { error?: { data?: { problem?: ProblemLike } } };
  return isProblem(error?.data?.problem, status) || isProblem(error?.data?.problem, 400);
}

const shown = (shot: Shot): string =>
  shot.kind === 'http'
    ? `${shot.method} ${shot.path.slice(0, 120)} ${JSON.stringify(shot.headers).slice(0, 200)} ${new TextDecoder().decode(shot.body?.slice(0, 200))}`
    : `raw ${JSON.stringify(new TextDecoder('latin1').decode(shot.bytes.slice(0, 200)))}`;

/** What is wrong with how a request was answered. */
export async function faultsOf(
  shot: Shot,
  { answer, ms }: Outcome,
  contract: ContractCheck,
): Promise<string[]> {
  const faults: string[] = [];
  if (ms > SLOWEST_MS) faults.push(`took ${ms.toFixed(0)} ms`);
  if (answer) {
    const { status, headers, body } = answer;
    const head = shot.kind === 'http' && shot.method === 'HEAD';
    if (status >= 500) faults.push(`answered ${status}`);
    if (status >= 400 && status < 500 && !head && !tellsProblem(headers, body, status))
      faults.push(`${status} without problem details: ${body.slice(0, 200)}`);
    if (headers.has('x-evil') || headers.has('set-cookie')) faults.push('a header that was injected');
    if (shot.kind === 'http' && status < 500 && /^\/(v1|healthz|problems)/.test(shot.path)) {
      const empty = head || status === 204 || status === 304;
      const zipped = headers.get('Content-Encoding') === 'gzip';
      if (!zipped)
        faults.push(
          ...(await contract.faults(
            shot.method,
            shot.path,
            new Response(empty ? null : body, { status, headers }),
          )),
        );
    }
  } else if (shot.kind === 'http') {
    faults.push('no answer');
  }
  return faults.map((fault) => `${fault} — ${shown(shot)}`);
}
