import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Running } from '../src/plug/running.ts';
import { freePort, serveAt } from './serve.ts';

const root = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: { start: string };
};
/** As `pnpm start` starts it, bounds of its memory included. */
const [, ...args] = scripts.start
  .split(' ')
  .map((part) => (part.startsWith('dist/') ? join(root, part) : part));

/** The built API on Node, as it is for everybody: it counts, logs to a file and measures. The limit alone is out of reach. */
export async function serveApi(): Promise<Running> {
  const port = await freePort();
  const env = { PORT: String(port), HOST: '127.0.0.1', RATE_LIMIT: '1000000000', LOG: 'all', METRICS: 'on' };
  return serveAt(port, [process.execPath, ...args], '/healthz', env, join(tmpdir(), 'cramps-api.log'));
}
