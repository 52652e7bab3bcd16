import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Running } from './servers.ts';

/** A line to a server that can be cut, and that can bring a later version of one file. */
export interface Line extends Running {
  cut: () => Promise<void>;
  /** Changes the text of a file on its way. */
  rewrite: (path: string, change: (text: string) => string) => void;
}

export async function lineTo(target: string): Promise<Line> {
  const changes = new Map<string, (text: string) => string>();
  const server = createServer((from, to) => {
    const path = from.url ?? '/';
    const change = changes.get(path);
    const headers = {
      ...from.headers,
      ...(change ? { 'accept-encoding': 'identity', 'if-none-match': '' } : {}),
    };
    const onwards = request(
      new URL(path, target),
      { method: from.method ?? 'GET', headers },
      async (answer) => {
        if (!change) return void answer.pipe(to.writeHead(answer.statusCode ?? 502, answer.headers));
        const text = change((await answer.toArray()).join(''));
        to.writeHead(answer.statusCode ?? 502, { 'content-type': answer.headers['content-type'] ?? '' }).end(
          text,
        );
      },
    );
    onwards.on('error', () => to.destroy());
    from.pipe(onwards);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = async () => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    stop: cut,
    rewrite: (path, change) => void changes.set(path, change),
  };
}
