import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Builds the site and the API, and what they stand on, with turbo's own progress on the screen.
 *
 * @param root the repository
 * @param stop ends the build early
 * @returns did it succeed?
 */
export function build(root: string, stop: AbortSignal): Promise<boolean> {
  const bin = join(root, 'node_modules', '.bin');
  const turbo = join(bin, process.platform === 'win32' ? 'turbo.cmd' : 'turbo');
  const args = ['run', 'build', '--filter=@cramps/site', '--filter=@cramps/api', '--output-logs=new-only'];
  return new Promise((resolve) => {
    const child = spawn(turbo, args, {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    stop.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
