import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import type { Running } from '../src/plug/running.ts';

export type Command = readonly [command: string, ...args: string[]];

export async function freePort(): Promise<number> {
  const socket = createServer().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return port;
}

/** Asks until something answers. @throws Error when nothing does within half a minute. */
async function answering(url: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error(`nothing answers at ${url}`);
}

/**
 * Runs a server that has its port already, until it answers. What it prints goes to a file: a pipe would make it wait for
 * whoever measures to read.
 */
export async function serveAt(
  port: number,
  [command, ...args]: Command,
  probe: string,
  env: Record<string, string> = {},
  log = '/dev/null',
): Promise<Running> {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', openSync(log, 'w'), 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(`${url}${probe}`);
  if (child.pid === undefined || child.exitCode !== null)
    throw new Error(`${command} ended before it answered`);
  return {
    url,
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}
