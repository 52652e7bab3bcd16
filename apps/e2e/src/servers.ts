import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { inject } from 'vitest';
import { at, type Running } from '@cramps/site-report/launch';

export type { Running };

/** The built site as it is served in production; one for all tests, started before the first and stopped after the last. */
export async function startSite(): Promise<Running> {
  return { url: inject('site'), stop: async () => undefined };
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
