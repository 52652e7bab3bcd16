import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addresses, welcome } from './messages.ts';
import { freePort } from './ports.ts';

const script = fileURLToPath(new URL('./start.ts', import.meta.url));

/** Runs the script behind `pnpm start`. */
function start(...args: string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : error.code, stdout, stderr });
    });
  });
}

describe('pnpm start', () => {
  it('stops before the build when a port is taken', async () => {
    const port = await freePort('127.0.0.1');
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const { code, stdout, stderr } = await start('--site-port', String(port));
    await new Promise((resolve) => server.close(resolve));
    expect(code).toBe(1);
    expect(stderr).toContain(`✗ Port ${port} for the site is in use`);
    expect(stdout, 'nothing of a build').toBe('');
  });

  it('stops before the build when a port is no port', async () => {
    const { code, stdout, stderr } = await start('--api-port', '70000');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('✗ --api-port: found "70000"');
  });

  it('explains itself', async () => {
    const { code, stdout } = await start('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--site-port N');
  });
});

describe('the addresses', () => {
  it('can be opened, whatever the host', () => {
    const options = { sitePort: 1, apiPort: 2 };
    expect(addresses({ ...options, host: '127.0.0.1' })).toEqual({
      site: 'http://127.0.0.1:1',
      api: 'http://127.0.0.1:2',
    });
    expect(addresses({ ...options, host: '0.0.0.0' }).site).toBe('http://localhost:1');
    expect(addresses({ ...options, host: '::1' }).api).toBe('http://[::1]:2');
  });

  it('stand in the welcome, with something to try', () => {
    const text = welcome({ sitePort: 4173, apiPort: 8787, host: '127.0.0.1' });
    expect(text).toContain('Site  http://127.0.0.1:4173');
    expect(text).toContain('curl -s http://127.0.0.1:8787/v1/parse');
  });
});
