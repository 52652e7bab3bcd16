import autocannon from 'autocannon';
import type { Running } from '../src/plug/running.ts';
import { cpuOf } from './process.ts';

export interface Asked {
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

/** What came of asking for some seconds. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers with a status of 400 or more, and requests without an answer. */
  readonly failed: number;
  /** Processor time of the server for one request, in microseconds. */
  readonly cpu: number;
}

/** Asks over 64 connections, each the next as soon as it has the answer. */
export async function round(
  { url, pid }: Running,
  { path, method = 'GET', body, headers = {} }: Asked,
  seconds: number,
): Promise<Round> {
  const before = pid ? cpuOf(pid) : 0;
  const result = await autocannon({
    url: `${url}${path}`,
    method,
    connections: 64,
    duration: seconds,
    headers: { ...headers, ...(body ? { 'Content-Type': 'application/json' } : {}) },
    ...(body ? { body } : {}),
  });
  const used = pid ? cpuOf(pid) - before : 0;
  const total = result.requests.total;
  return {
    perSecond: total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result['4xx'] + result['5xx'] + result.errors + result.timeouts,
    cpu: (used / total) * 1e6,
  };
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[at] ?? Number.NaN)
    : ((sorted[at - 1] ?? 0) + (sorted[at] ?? 0)) / 2;
}

/** Rounds of several servers by turns, so that what else the machine does falls on all of them alike. */
export async function byTurns(
  askings: Readonly<Record<string, () => Promise<Round>>>,
  rounds: number,
): Promise<Record<string, Round>> {
  const all: Record<string, Round[]> = {};
  for (let at = 0; at < rounds; at++) {
    for (const [name, ask] of Object.entries(askings)) (all[name] ??= []).push(await ask());
  }
  return Object.fromEntries(Object.entries(all).map(([name, list]) => [name, middle(list)]));
}

function middle(list: readonly Round[]): Round {
  const of = (pick: (round: Round) => number): number => median(list.map(pick));
  return {
    perSecond: of(({ perSecond }) => perSecond),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
    failed: list.reduce((sum, { failed }) => sum + failed, 0),
    cpu: of(({ cpu }) => cpu),
  };
}
