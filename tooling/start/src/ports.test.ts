import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holderOf, named, pidFromLsof, pidFromSs } from './holder.ts';
import { freePort, portFaults, tryPort } from './ports.ts';

const host = '127.0.0.1';
let server: Server;
let taken = 0;

beforeAll(async () => {
  taken = await freePort(host);
  server = createServer();
  await new Promise<void>((resolve) => server.listen(taken, host, resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('portFaults', () => {
  it('has nothing against two free ports, and leaves them free', async () => {
    const options = { sitePort: await freePort(host), apiPort: await freePort(host), host };
    expect(await portFaults(options)).toEqual([]);
    expect(await tryPort(options.sitePort, host)).toBeUndefined();
  });

  it('names the port that is taken, for whom, and how to choose another', async () => {
    const [fault, ...more] = await portFaults({ sitePort: await freePort(host), apiPort: taken, host });
    expect(more).toEqual([]);
    expect(fault).toMatch(new RegExp(`^Port ${taken} for the API is in use`));
    expect(fault).toMatch(/Choose another: pnpm start --api-port \d+ \(or API_PORT=…\)$/);
  });

  it('tells of both ports', async () => {
    expect(await portFaults({ sitePort: taken, apiPort: taken, host })).toHaveLength(2);
  });

  it('tells of an address that is not of this machine', async () => {
    const [fault] = await portFaults({ sitePort: taken, apiPort: taken, host: '192.0.2.1' });
    expect(fault).toContain('Check HOST=192.0.2.1');
  });
});

describe('the holder of a port', () => {
  it('is read from lsof and from ss', () => {
    expect(pidFromLsof('p1234\nf18\n')).toBe('1234');
    expect(pidFromSs('LISTEN 0 511 *:80 *:* users:(("nginx",pid=7,fd=6))')).toBe('7');
  });

  it('is unknown when they say nothing', () => {
    expect(pidFromLsof('')).toBeUndefined();
    expect(pidFromSs('LISTEN 0 511 *:80 *:*')).toBeUndefined();
  });

  it('goes by its program and arguments, not by its folder', () => {
    expect(named('7', '/usr/bin/node /srv/app/server.js --quiet\n')).toBe(
      'node /srv/app/server.js --quiet (process 7)',
    );
    expect(named('7', '')).toBe('process 7');
  });

  it('is this process, or unknown on a machine without those tools', async () => {
    const holder = await holderOf(taken);
    expect(holder ?? `process ${process.pid}`).toContain(`process ${process.pid}`);
  });
});
