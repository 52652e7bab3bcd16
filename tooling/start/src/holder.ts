import { execFile } from 'node:child_process';

/**
 * Who listens on a port, as `node (process 1234)`.
 *
 * @returns undefined where that cannot be known: another user's process, or a machine without `lsof` and `ss`
 */
export async function holderOf(port: number): Promise<string | undefined> {
  return (
    fromLsof(await output('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'])) ??
    fromSs(await output('ss', ['-Hltnp', `sport = :${port}`]))
  );
}

/** Reads `lsof -Fpc`: a line `p1234`, then a line `cnode`. */
export function fromLsof(text: string): string | undefined {
  const [, pid] = /^p(\d+)$/m.exec(text) ?? [];
  const [, command] = /^c(.+)$/m.exec(text) ?? [];
  return pid === undefined ? undefined : `${command ?? 'a program'} (process ${pid})`;
}

/** Reads `ss -p`: `users:(("node",pid=1234,fd=18))`. */
export function fromSs(text: string): string | undefined {
  const [, command, pid] = /users:\(\("([^"]+)",pid=(\d+)/.exec(text) ?? [];
  return pid === undefined ? undefined : `${command} (process ${pid})`;
}

function output(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, args, { timeout: 5000 }, (_, stdout) => resolve(stdout ?? ''));
  });
}
