// `pnpm fuzz`: requests made of the schemas and spoilt in every way, against the built API. Writes docs/reports/api-fuzz.md.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { ContractCheck, type Contract } from '../src/plug/contract.ts';
import { serveApi } from './api.ts';
import { faultsOf } from './fuzz/judge.ts';
import { spoilt } from './fuzz/mutate.ts';
import { rawShots } from './fuzz/raw.ts';
import { fuzzReport, type Fuzzed } from './fuzz/report.ts';
import type { Shot } from './fuzz/request.ts';
import { send } from './fuzz/send.ts';
import { validShots } from './fuzz/valid.ts';
import { memoryOf } from './process.ts';
import { writeReport } from './write-report.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '50000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const requests = Number(values.requests);
const seed = Number(values.seed);
const BATCH = 250;
const AT_ONCE = 8;
/** By then every path has been compiled and every answer that is kept has been made. */
const WARM = 0.2;
const MOST_GROWTH_MB = 50;

const api = await serveApi();
const base = new URL(api.url);
const contract = (await (await fetch(new URL('/openapi.json', base))).json()) as Contract;
const check = new ContractCheck(contract);
const valid = validShots(contract);
const shots: fc.Arbitrary<Shot> = fc.oneof(
  { weight: 4, arbitrary: valid as fc.Arbitrary<Shot> },
  { weight: 5, arbitrary: valid.chain(spoilt) as fc.Arbitrary<Shot> },
  { weight: 1, arbitrary: rawShots as fc.Arbitrary<Shot> },
);

const statuses = new Map<string, number>();
const faults: string[] = [];
const kinds = { http: 0, raw: 0 };
let slowest = 0;
let warm = memoryOf(api.pid ?? 0);
const memory: number[] = [];

async function shoot(queue: Shot[]): Promise<void> {
  for (let shot = queue.pop(); shot; shot = queue.pop()) {
    const outcome = await send(base, shot);
    kinds[shot.kind] += 1;
    slowest = Math.max(slowest, outcome.ms);
    const status = String(outcome.answer?.status ?? 'closed');
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    faults.push(...(await faultsOf(shot, outcome, check)));
  }
}

const started = performance.now();
for (let done = 0; done < requests; done += BATCH) {
  const queue = fc.sample(shots, { numRuns: Math.min(BATCH, requests - done), seed: seed + done });
  await Promise.all(Array.from({ length: AT_ONCE }, () => shoot(queue)));
  if (done < requests * WARM) warm = memoryOf(api.pid ?? 0);
  else memory.push(memoryOf(api.pid ?? 0));
}
const alive = (await fetch(new URL('/healthz', base))).ok;
await api.stop();

const fuzzed: Fuzzed = {
  requests,
  seed,
  kinds,
  statuses: [...statuses].sort(([a], [b]) => (a < b ? -1 : 1)),
  faults,
  slowest,
  warm,
  most: Math.max(...memory),
  last: memory.at(-1) ?? 0,
  seconds: (performance.now() - started) / 1000,
  alive,
};
await writeReport('api-fuzz.md', fuzzReport(fuzzed));
if (faults.length > 0) console.error(faults.slice(0, 40).join('\n'));
if (faults.length > 0 || !alive || fuzzed.last - warm > MOST_GROWTH_MB) process.exitCode = 1;
