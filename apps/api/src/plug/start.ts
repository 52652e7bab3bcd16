import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { unstable_startWorker } from 'wrangler';
import type { Running } from './running.ts';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

export type Variables = Readonly<Record<string, string>>;

/**
 * Runs a command that serves the built API, on a free port.
 * @throws Error where it ends before it listens.
 */
async function serve(command: string, args: readonly string[], env: Variables): Promise<Running> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG: 'off', RATE_LIMIT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\S+/.exec(line)?.[0];
    if (!url || child.pid === undefined) continue;
    child.stdout.resume();
    return {
      url,
      pid: child.pid,
      async stop() {
        child.kill('SIGTERM');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      },
    };
  }
  throw new Error(`the API did not listen: ${[command, ...args].join(' ')}`);
}

/** The binary inside the npm package of a runtime, not the script that starts it: a signal has to reach the server. */
const binary = (name: string, path: string): string =>
  join(dirname(require.resolve(`${name}/package.json`)), path);

export const startNode = (env: Variables = {}): Promise<Running> =>
  serve(process.execPath, ['dist/local/node.js'], env);

/** Only what the API needs: to listen, to read its settings and the documentation. */
const DENO = [
  'run',
  '--no-remote',
  '--no-npm',
  '--no-config',
  '--unstable-no-legacy-abort',
  '--allow-net=127.0.0.1',
  '--allow-env',
  '--allow-read=dist',
];

export const startDeno = (env: Variables = {}): Promise<Running> =>
  serve(binary('deno', 'deno'), [...DENO, 'dist/local/deno.js'], { ...env, DENO_NO_UPDATE_CHECK: '1' });

export const startBun = (env: Variables = {}): Promise<Running> =>
  serve(binary('bun', 'bin/bun.exe'), ['run', '--no-install', 'dist/local/bun.js'], {
    ...env,
    DO_NOT_TRACK: '1',
  });

/** Starts the worker on the real workerd, on a free port. Nothing is fetched from outside. */
export async function startWorkerd(): Promise<Running> {
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  const worker = await unstable_startWorker({
    config: join(root, 'wrangler.jsonc'),
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, logLevel: 'error' },
  });
  await worker.ready;
  return { url: String(await worker.url), stop: () => worker.dispose() };
}
