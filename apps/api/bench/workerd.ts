import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'tsup';
import type { Running } from '../src/plug/running.ts';
import { worker } from '../tsup.config.ts';
import { momentOf } from './process.ts';
import { median } from './round.ts';
import { freePort, serveAt } from './serve.ts';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const wrangler = require.resolve('wrangler/package.json');
const workerd = (createRequire(wrangler)('workerd') as { default: string }).default;

const COMPATIBLE = '2026-11-01';

/** A bundled worker: its modules, the one it begins with first, and what it weighs as wrangler tells it. */
export interface Bundle {
  readonly folder: string;
  readonly modules: readonly string[];
  readonly gzipKiB: number;
}

/** The files a deploy would send, with the one it begins with first. Nothing is sent anywhere. */
export async function deployed(into: string): Promise<Bundle> {
  const cli = join(dirname(wrangler), 'bin', 'wrangler.js');
  const args = [cli, 'deploy', '--dry-run', '--outdir', into, '--config', join(root, 'wrangler.jsonc')];
  const env = {
    ...process.env,
    WRANGLER_SEND_METRICS: 'false',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    NO_COLOR: '1',
  };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env, maxBuffer: 1e8 });
  return {
    folder: into,
    modules: await modulesOf(into, 'worker.js'),
    gzipKiB: Number(/gzip: ([\d.]+) KiB/.exec(stdout)?.[1]),
  };
}

async function modulesOf(folder: string, main: string): Promise<string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.js') && name !== main);
  return [main, ...files];
}

/** Bundles a worker in the same way as the one of the API. */
export async function bundled(entry: string, into: string): Promise<Bundle> {
  await build({ ...worker, config: false, silent: true, entry: { worker: join(root, entry) }, outDir: into });
  return { folder: into, modules: await modulesOf(into, 'worker.js'), gzipKiB: Number.NaN };
}

const config = (
  modules: readonly string[],
  port: number,
): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")]
);
const worker :Workerd.Worker = (
  modules = [${modules.map((name) => `(name = "${name}", esModule = embed "${name}")`).join(', ')}],
  compatibilityDate = "${COMPATIBLE}"
);
`;

/** Serves a bundled worker on workerd itself, without wrangler’s proxy in between. */
export async function serveWorker({ folder, modules }: Bundle, probe: string): Promise<Running> {
  const port = await freePort();
  const capnp = join(folder, 'config.capnp');
  await writeFile(capnp, config(modules, port));
  return serveAt(port, [workerd, 'serve', capnp], probe);
}

/** How long workerd takes from its start to its first answer, in milliseconds. */
export interface Start {
  readonly took: number;
  /** Of that, what a processor worked; the rest was waiting for one. */
  readonly worked: number;
}

async function timeToAnswer(worker: Bundle, probe: string): Promise<Start> {
  const started = performance.now();
  const running = await serveWorker(worker, probe);
  const took = performance.now() - started;
  const worked = momentOf(running.pid ?? 0);
  await running.stop();
  return { took, worked };
}

const STARTS = 9;

/** The start of a worker up to its first answers, less that of workerd with a worker that does nothing; the middle of some. */
export async function startsOf<Name extends string>(
  worker: Bundle,
  empty: Bundle,
  probes: Readonly<Record<Name, string>>,
): Promise<Record<Name, Start>> {
  const bare: Start[] = [];
  const starts = new Map<Name, Start[]>();
  for (let at = 0; at < STARTS; at++) {
    bare.push(await timeToAnswer(empty, '/'));
    for (const [name, probe] of Object.entries(probes) as [Name, string][])
      starts.set(name, [...(starts.get(name) ?? []), await timeToAnswer(worker, probe)]);
  }
  const more = (list: readonly Start[], part: keyof Start) =>
    median(list.map((each) => each[part])) - median(bare.map((each) => each[part]));
  return Object.fromEntries(
    [...starts].map(([name, list]) => [name, { took: more(list, 'took'), worked: more(list, 'worked') }]),
  ) as Record<Name, Start>;
}

/** A worker that does nothing, to tell the start of workerd from the start of ours. */
export async function emptyWorker(into: string): Promise<Bundle> {
  await mkdir(into, { recursive: true });
  await writeFile(join(into, 'worker.js'), "export default { fetch: () => new Response('ok') };\n");
  return { folder: into, modules: ['worker.js'], gzipKiB: 0 };
}
