// `pnpm load`: the API beside a bare twin, on Node and on workerd, in one run. Writes docs/reports/api-load.md.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Running } from '../src/plug/running.ts';
import { serveApi } from './api.ts';
import { loadReport, type Measured } from './load-report.ts';
import { memoryOf } from './process.ts';
import { byTurns, round, type Asked, type Round } from './round.ts';
import { freePort, serveAt } from './serve.ts';
import { GET, POST } from './requests.ts';
import { soak } from './soaking.ts';
import { terminate } from './terminate.ts';
import { bundled, deployed, emptyWorker, serveWorker, startsOf } from './workerd.ts';
import { writeReport } from './write-report.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    soak: { type: 'string', default: '60' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const soakSeconds = Number(values.soak);
const started = performance.now();

const onBytes = (asked: Asked): Asked => ({ ...asked, path: `/bytes${asked.path}` });

/** The two requests against the API and both forms of the twin, and the GET once more by who knows the answer. */
async function compare(api: Running, bare: Running): Promise<Record<string, Round>> {
  const etag = (await fetch(`${api.url}${GET.path}`)).headers.get('ETag') ?? '';
  const known: Asked = { ...GET, headers: { 'If-None-Match': etag } };
  const ask = (running: Running, asked: Asked) => () => round(running, asked, seconds);
  for (const warm of [ask(api, GET), ask(bare, GET), ask(api, POST), ask(bare, POST)]) await warm();
  return byTurns(
    {
      'GET, API': ask(api, GET),
      'GET, twin': ask(bare, GET),
      'GET, twin with bytes': ask(bare, onBytes(GET)),
      'GET that is 304, API': ask(api, known),
      'POST, API': ask(api, POST),
      'POST, twin': ask(bare, POST),
      'POST, twin with bytes': ask(bare, onBytes(POST)),
    },
    rounds,
  );
}

async function onNode(): Promise<Measured['node']> {
  const port = await freePort();
  const bare = await serveAt(port, [process.execPath, join(import.meta.dirname, 'twin.ts')], GET.path, {
    PORT: String(port),
  });
  const api = await serveApi();
  try {
    const compared = await compare(api, bare);
    return { compared, memory: memoryOf(api.pid ?? 0) };
  } finally {
    await Promise.all([api.stop(), bare.stop()]);
  }
}

async function onWorkerd(folder: string): Promise<Measured['workerd']> {
  const worker = await deployed(join(folder, 'api'));
  const bareWorker = await bundled('bench/worker-twin.ts', join(folder, 'twin'));
  const empty = await emptyWorker(join(folder, 'empty'));
  const starts = await startsOf(worker, empty, { alive: '/healthz', cause: GET.path });
  const [api, bare] = await Promise.all([serveWorker(worker, '/healthz'), serveWorker(bareWorker, GET.path)]);
  try {
    return { compared: await compare(api, bare), gzipKiB: worker.gzipKiB, starts };
  } finally {
    await Promise.all([api.stop(), bare.stop()]);
  }
}

/** Seven requests by turns and four to warm up, on both runtimes; starting servers, and ending one, takes half a minute. */
const expected = 2 * seconds * (7 * rounds + 4) + soakSeconds + 30;
console.log(`This takes about ${Math.ceil(expected / 60)} minutes.`);

const folder = await mkdtemp(join(tmpdir(), 'cramps-load-'));
try {
  const measured: Measured = {
    rounds,
    seconds,
    node: await onNode(),
    workerd: await onWorkerd(folder),
    ended: await terminate(GET, POST),
    soaked: await soak(GET, POST, soakSeconds),
  };
  await writeReport('api-load.md', loadReport(measured));
  console.log(`It took ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`);
} finally {
  await rm(folder, { recursive: true });
}
