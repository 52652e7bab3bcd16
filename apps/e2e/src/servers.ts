import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const at = (path: string): string => new URL(`../../../${path}`, import.meta.url).pathname;

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return port;
}

/** Waits until something answers at an address. @throws Error when nothing does within half a minute. */
async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing answers at ${url}`);
}

/** The built site as it is served in production. */
export async function startSite(): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, ['server.ts'], {
    cwd: at('apps/site'),
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await answering(url);
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** A publisher's server: plain files below packages/widget, and nothing else. */
export async function startWidgetHost(): Promise<Running> {
  const root = at('packages/widget');
  const server = createServer((request, response) => {
    const file = join(root, normalize(new URL(request.url ?? '/', 'http://host').pathname));
    const type = TYPES[extname(file)];
    if (!file.startsWith(root) || !type || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': type });
    createReadStream(file).pipe(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
