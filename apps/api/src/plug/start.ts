import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { unstable_startWorker } from 'wrangler';
import type { Running } from './plug-tests.ts';

const root = new URL('../..', import.meta.url).pathname;

/** Starts the built API on Node, on a free port. @throws Error with its output where it ends before it listens. */
export async function startNode(): Promise<Running> {
  const child = spawn(process.execPath, ['dist/node.js'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\S+/.exec(line)?.[0];
    if (url) {
      return {
        url,
        async stop() {
          child.kill('SIGTERM');
          if (child.exitCode === null) await once(child, 'exit');
        },
      };
    }
  }
  throw new Error('the API on Node ended before it listened');
}

/** Starts the built worker on the real workerd, on a free port. Nothing is fetched from outside. */
export async function startWorkerd(): Promise<Running> {
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  process.env.WRANGLER_SEND_METRICS = 'false';
  const worker = await unstable_startWorker({
    config: `${root}wrangler.jsonc`,
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, logLevel: 'error' },
  });
  await worker.ready;
  return { url: String(await worker.url), stop: () => worker.dispose() };
}
