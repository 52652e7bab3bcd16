import { createServer } from 'node:net';
import { holderOf } from './holder.ts';
import type { Options } from './options.ts';

/** Tries to listen on a port for a moment; undefined when that works, else the error code. */
export function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** What keeps the two servers from listening where they were told to; empty when nothing does. */
export async function portFaults({ sitePort, apiPort, host }: Options): Promise<string[]> {
  const wanted = [
    { who: 'site', port: sitePort, flag: '--site-port', variable: 'SITE_PORT' },
    { who: 'API', port: apiPort, flag: '--api-port', variable: 'API_PORT' },
  ];
  const faults: string[] = [];
  for (const { who, port, flag, variable } of wanted) {
    const code = await tryPort(port, host);
    if (code === undefined) continue;
    const another = async () =>
      `Choose another: pnpm start ${flag} ${await freePort(host)} (or ${variable}=…)`;
    if (code === 'EADDRINUSE') {
      const holder = await holderOf(port);
      const by = holder === undefined ? '' : ` by ${holder}`;
      faults.push(`Port ${port} for the ${who} is in use${by}. ${await another()}`);
    } else if (code === 'EACCES') {
      faults.push(`Port ${port} for the ${who} needs rights this process does not have. ${await another()}`);
    } else {
      faults.push(`Port ${port} on ${host} for the ${who} cannot be opened (${code}). Check HOST=${host}`);
    }
  }
  return faults;
}

/** A port that is free right now. */
export function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
