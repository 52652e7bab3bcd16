import { expect } from 'vitest';
import { ContractCheck, type Contract } from './contract.ts';

/** A problem as a client sees it. */
export interface ToldProblem {
  readonly type: string;
  readonly status: number;
  readonly faults: readonly {
    readonly in: string;
    readonly pointer: string;
    readonly found: string;
    readonly expected: string;
    readonly mend: string;
  }[];
}

export interface Asking {
  (url: string, init?: RequestInit): Promise<Response>;
  readonly json: <T>(url: string, init?: RequestInit) => Promise<T>;
  readonly post: (
    url: string,
    body: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>;
  /** Expects a problem, and that it tells what to mend. */
  readonly problem: (answer: Response | Promise<Response>) => Promise<ToldProblem>;
}

/** Asks a server or an app, and holds every answer against the document. A string as a body is sent as it is. */
export function asking(
  send: (url: string, init?: RequestInit) => Response | Promise<Response>,
  contract: Contract,
): Asking {
  const check = new ContractCheck(contract);
  const ask = async (url: string, init?: RequestInit): Promise<Response> => {
    const answer = await send(url, init);
    expect({ url, faults: await check.faults(init?.method ?? 'GET', url, answer) }).toEqual({
      url,
      faults: [],
    });
    expect(answer.headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{32,36}$/i);
    return answer;
  };
  return Object.assign(ask, {
    json: async <T>(url: string, init?: RequestInit): Promise<T> =>
      (await ask(url, init)).json() as Promise<T>,
    post: (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      ask(url, {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', ...headers },
      }),
    problem: async (pending: Response | Promise<Response>): Promise<ToldProblem> => {
      const answer = await pending;
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
      const told = (await answer.json()) as ToldProblem;
      expect(told.status).toBe(answer.status);
      expect(told.faults.length).toBeGreaterThan(0);
      for (const fault of told.faults)
        for (const text of [fault.found, fault.expected, fault.mend]) expect(text).not.toBe('');
      return told;
    },
  });
}
