import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** The instructions of the Dockerfile, in order, without comments. */
const instructions = (await readFile(join(root, 'Dockerfile'), 'utf8'))
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => /^(\w+) (.*)$/.exec(line)?.slice(1) as [name: string, rest: string]);
const all = (name: string) => instructions.filter(([each]) => each === name).map(([, rest]) => rest);
const last = (name: string) => all(name).at(-1) ?? '';
const command = (text: string) => JSON.parse(text.slice(text.indexOf('['))) as [string, ...string[]];
const env = Object.fromEntries(
  last('ENV')
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  socket.close();
  await once(socket, 'close');
  return port;
}

describe('the Dockerfile', () => {
  it('builds in one stage and runs in another, not as root, with the Node of this repository', async () => {
    const catalog = await readFile(join(root, '../../pnpm-workspace.yaml'), 'utf8');
    const version = /^nodeVersion: (\S+)$/m.exec(catalog)?.[1];
    expect(all('FROM')).toEqual([`node:${version}-slim AS build`, `node:${version}-slim`]);
    expect(last('USER')).toBe('node');
    expect(last('HEALTHCHECK')).toMatch(/--timeout=/);
    expect(last('EXPOSE')).toBe(env['PORT']);
  });

  it('copies what the build makes', () => {
    expect(last('COPY')).toBe('--from=build /src/apps/api/dist/local ./');
    expect(all('RUN').at(-1)).toContain('--filter=@cramps/api');
  });
});

describe('what it runs, in a folder with nothing else in or above it', () => {
  let folder: string;
  let port: number;
  const [program, ...args] = command(last('CMD'));
  const [checker, ...checkerArgs] = command(last('HEALTHCHECK'));
  const vars = () => ({ ...env, PORT: String(port), PATH: process.env['PATH'] ?? '' });
  /** Node by its path: the one that runs this, as the image has but one. */
  const binary = (name: string) => (name === 'node' ? process.execPath : name);
  const checked = () =>
    run(binary(checker), checkerArgs, { cwd: folder, env: vars() }).then(
      () => 0,
      (error: unknown) => (error as { code: number }).code,
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cramps-container-'));
    port = await freePort();
    await cp(join(root, 'dist/local'), folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('answers, is found alive, ends when asked, and is then found dead', async () => {
    expect(await checked()).toBe(1);
    const server = spawn(binary(program), args, {
      cwd: folder,
      env: vars(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const told: Buffer[] = [];
    server.stderr.on('data', (chunk: Buffer) => told.push(chunk));
    await once(server.stdout, 'data');
    expect(await checked()).toBe(0);
    for (const path of ['/v1/causes/pregnancy', '/openapi.json', '/docs', '/metrics'])
      expect([path, (await fetch(`http://127.0.0.1:${port}${path}`)).status]).toEqual([path, 200]);
    server.kill('SIGTERM');
    const [code] = (await once(server, 'exit')) as [number];
    expect([code, Buffer.concat(told).toString()]).toEqual([0, '']);
    expect(await checked()).toBe(1);
  });
});
