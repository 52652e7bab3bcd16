import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Running } from '../src/plug/running.ts';
import { freePort, serveAt } from './serve.ts';

const root = new URL('..', import.meta.url).pathname;
const require = createRequire(import.meta.url);
const wrangler = require.resolve('wrangler/package.json');
const workerd = (createRequire(wrangler)('workerd') as { default: string }).default;

const COMPATIBLE = '2026-11-01';

/** A bundled worker: where it is, and what it weighs as wrangler tells it. */
export interface Bundle {
  readonly file: string;
  readonly gzipKiB: number;
}

/** Bundles a worker as a deploy would, and sends it nowhere. */
export async function bundle(entry: string, into: string): Promise<Bundle> {
  const cli = join(dirname(wrangler), 'bin', 'wrangler.js');
  const args = [
    cli,
    'deploy',
    entry,
    '--dry-run',
    '--outdir',
    into,
    '--config',
    join(root, 'wrangler.jsonc'),
  ];
  const env = {
    ...process.env,
    WRANGLER_SEND_METRICS: 'false',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    NO_COLOR: '1',
  };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env, maxBuffer: 1e8 });
  return {
    file: join(into, basename(entry).replace(/\.ts$/, '.js')),
    gzipKiB: Number(/gzip: ([\d.]+) KiB/.exec(stdout)?.[1]),
  };
}

const config = (module: string, port: number): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "${module}")],
  compatibilityDate = "${COMPATIBLE}"
);
`;

/** Serves a bundled worker on workerd itself, without wrangler’s proxy in between. */
export async function serveWorker({ file }: Bundle, probe: string): Promise<Running> {
  const port = await freePort();
  const capnp = `${file}.capnp`;
  await writeFile(capnp, config(basename(file), port));
  return serveAt(port, [workerd, 'serve', capnp], probe);
}

/** Milliseconds from the start of workerd to its first answer. */
export async function timeToAnswer(worker: Bundle, probe: string): Promise<number> {
  const started = performance.now();
  const running = await serveWorker(worker, probe);
  const took = performance.now() - started;
  await running.stop();
  return took;
}

/** A worker that does nothing, to tell the start of workerd from the start of ours. */
export async function emptyWorker(into: string): Promise<Bundle> {
  const file = join(into, 'empty.js');
  await writeFile(file, "export default { fetch: () => new Response('ok') };\n");
  return { file, gzipKiB: (await readFile(file)).length / 1024 };
}
