import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The built files and the pages around them, as somebody's server has them. */
export interface Host {
  readonly origin: string;
  /** Paths that are answered with a fault, as often as it says. */
  readonly faults: Map<string, number>;
  /** Paths whose answer waits for a promise. */
  readonly held: Map<string, Promise<unknown>>;
  readonly close: () => void;
}

export function serve(): Host {
  const faults = new Map<string, number>();
  const held = new Map<string, Promise<unknown>>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const left = faults.get(pathname) ?? 0;
    faults.set(pathname, left - 1);
    const file = /^\/(dist|test-host)\/[\w-]+\.\w+$/.test(pathname)
      ? new URL(`..${pathname}`, import.meta.url)
      : null;
    const answer = async (): Promise<void> => {
      await held.get(pathname);
      if (left > 0 || !file) throw new Error('no such file');
      const body = await readFile(file);
      const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type }).end(body);
    };
    answer().catch(() => response.writeHead(left > 0 ? 503 : 404).end());
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, faults, held, close: () => server.close() };
}
