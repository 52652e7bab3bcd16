import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { edgeHost } from '../entry/edge-host.ts';

const root = join(import.meta.dirname, '../..');
const wrangler = join(
  dirname(createRequire(import.meta.url).resolve('wrangler/package.json')),
  'bin/wrangler.js',
);

/** What is small starts fast. */
const MOST_KIB = 1024;

describe('a deploy to Cloudflare, without sending anything', () => {
  let told: string;
  beforeAll(async () => {
    const env = {
      ...process.env,
      WRANGLER_SEND_METRICS: 'false',
      CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      NO_COLOR: '1',
    };
    const args = [wrangler, 'deploy', '--dry-run', '--outdir', 'dist/deploy'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env, maxBuffer: 1e8 });
    told = stdout;
  });

  it('is taken, with the files of the documentation and the limit bound', () => {
    expect(told).toContain('--dry-run: exiting now.');
    expect(told).toMatch(/env\.ASSETS\s+Assets/);
    expect(told).toMatch(
      new RegExp(`env\\.RATE_LIMIT \\(${edgeHost.rateLimit?.perMinute} requests/60s\\)\\s+Rate Limit`),
    );
  });

  it('weighs at most a megabyte gzipped', () => {
    const kib = Number(/gzip: ([\d.]+) KiB/.exec(told)?.[1]);
    expect(kib).toBeGreaterThan(0);
    expect(kib).toBeLessThanOrEqual(MOST_KIB);
  });
});
