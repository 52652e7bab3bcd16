import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { runServer } from 'verdaccio';

/** A registry of our own, for as long as the run takes. */
export interface Registry {
  readonly url: string;
  /** Names the registry and the token, for npm. */
  readonly npmrc: string;
  readonly close: () => void;
}

/**
 * Starts a registry on a free port of this machine. Our packages live in it alone; all others it fetches.
 *
 * @param folder where it keeps what is published
 * @param upstream the registry for what is not ours
 */
export async function startRegistry(folder: string, upstream: string): Promise<Registry> {
  const server = (await runServer({
    self_path: folder,
    configPath: join(folder, 'config.yaml'),
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: { upstream: { url: upstream, timeout: '30s' } },
    packages: {
      '@cramps/*': { access: '$all', publish: '$authenticated' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    log: { type: 'stdout', format: 'pretty', level: 'fatal' },
    web: { enable: false },
  } as never)) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}/`;
  const npmrc = `registry=${url}\n//${host}/:_authToken=${await token(url)}\n`;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url, npmrc, close };
}

/** A user made up for this run, and a token that dies with it. */
async function token(url: string): Promise<string> {
  const name = 'dry-run';
  const response = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: crypto.randomUUID() }),
    signal: AbortSignal.timeout(30_000),
  });
  const body = (await response.json()) as { token?: string };
  if (body.token === undefined) throw new Error(`The registry gave no token: status ${response.status}.`);
  return body.token;
}
