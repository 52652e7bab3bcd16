// Runs turbo for the scripts of the root: `node tooling/start/src/turbo.ts run test`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Tools that report home unless told not to; set here because a prefix in a script does not work in every shell. */
export const QUIET = { DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', WRANGLER_SEND_METRICS: 'false' };

/**
 * Runs turbo with its own output on the screen.
 *
 * @param stop ends it early
 * @param env is set for the tasks besides what is set already
 * @returns its exit code; 1 when it did not start or was stopped
 */
export function turbo(
  args: readonly string[],
  stop?: AbortSignal,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const windows = process.platform === 'win32';
  const command = join(ROOT, 'node_modules', '.bin', windows ? 'turbo.cmd' : 'turbo');
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...QUIET, ...env },
      stdio: 'inherit',
      shell: windows,
    });
    stop?.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    child.once('error', (error) => {
      console.error(`turbo did not start: ${error.message}. Install first: npx -y pnpm@12 install`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

if (import.meta.main) {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  process.exitCode = await turbo(process.argv.slice(2), stop.signal);
}
