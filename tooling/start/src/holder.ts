import { execFile } from 'node:child_process';

/**
 * Who listens on a port, as `node server.js (process 1234)`.
 *
 * @returns undefined where that cannot be known: another user's process, or a machine without `lsof` and `ss`
 */
export async function holderOf(port: number): Promise<string | undefined> {
  const pid =
    pidFromLsof(await output('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fp'])) ??
    pidFromSs(await output('ss', ['-Hltnp', `sport = :${port}`]));
  if (pid === undefined) return undefined;
  // Those two know a process by the name of its first thread, which Node calls "MainThread".
  return named(pid, await output('ps', ['-o', 'args=', '-p', pid]));
}

/** Reads `lsof -Fp`: a line `p1234`. */
export function pidFromLsof(text: string): string | undefined {
  return /^p(\d+)$/m.exec(text)?.[1];
}

/** Reads `ss -p`: `users:(("node",pid=1234,fd=18))`. */
export function pidFromSs(text: string): string | undefined {
  return /users:\(\(".*?",pid=(\d+)/.exec(text)?.[1];
}

/** A process as a person would know it: the program's name without its folder, and the start of its arguments. */
export function named(pid: string, args: string): string {
  const [program = '', ...rest] = args.trim().split(/\s+/);
  const line = [program.replace(/^.*\//, ''), ...rest].join(' ').slice(0, 60);
  return line === '' ? `process ${pid}` : `${line} (process ${pid})`;
}

function output(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, args, { timeout: 5000 }, (_, stdout) => resolve(stdout));
  });
}
