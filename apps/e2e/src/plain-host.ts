import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Running } from '@cramps/site-report/launch';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The simplest host there is: a file for an address, the index of a folder, and nothing else. It sends no headers of ours. */
export async function servePlainly(root: string): Promise<Running> {
  const server = createServer((request, response) => {
    const send = async (): Promise<void> => {
      const { pathname } = new URL(request.url ?? '/', 'http://host');
      if (request.method !== 'GET') return void response.writeHead(501).end();
      const found = await stat(join(root, pathname)).catch(() => null);
      if (found?.isDirectory() && !pathname.endsWith('/'))
        return void response.writeHead(301, { location: `${pathname}/` }).end();
      const file = join(root, pathname, found?.isDirectory() ? 'index.html' : '');
      const body = await readFile(file).catch(() => null);
      if (body)
        response
          .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
          .end(body);
      else
        response.writeHead(404, { 'content-type': 'text/html' }).end(await readFile(join(root, '404.html')));
    };
    send().catch(() => response.destroy());
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
