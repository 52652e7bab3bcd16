import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Host, Visited } from '../host.ts';
import { forwardedAddress } from './forwarded.ts';
import { LineWriter, lineOf } from './line-writer.ts';
import type { Settings } from './settings.ts';

const zip = promisify(gzip);

/** Beside the built file, or where the build puts them when it runs from the sources. */
const folders = ['./assets/', '../../generated/assets/'].map((path) => new URL(path, import.meta.url));
const assets = folders.find((folder) => existsSync(folder));

const asset = (name: string): Promise<Uint8Array<ArrayBuffer> | null> =>
  assets ? readFile(new URL(name, assets)).catch(() => null) : Promise.resolve(null);

/** What a machine of one's own brings along, on Node, Deno or Bun, which all know the modules of Node. */
export function localHost(
  { perMinute, proxies, log }: Settings,
  addressOf: Host['addressOf'],
  metrics?: Required<Pick<Host, 'metrics' | 'visited'>>,
): Host {
  const lines = new LineWriter((text) => process.stdout.write(text));
  const logged = (visit: Visited): void => {
    if (log === 'all' || (log === 'faults' && visit.status >= 500)) lines.add(lineOf(visit));
  };
  return {
    asset,
    addressOf: (request, env) =>
      forwardedAddress((name) => request.headers.get(name), proxies) ?? addressOf(request, env),
    gzip: (bytes) => zip(bytes),
    ...(perMinute > 0 ? { rateLimit: { perMinute } } : {}),
    visited(visit) {
      logged(visit);
      metrics?.visited(visit);
    },
    ...(metrics ? { metrics: metrics.metrics } : {}),
  };
}
