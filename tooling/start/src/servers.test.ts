import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, tryPort } from './ports.ts';
import { runTogether, type Server } from './servers.ts';

const host = '127.0.0.1';
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'servers-'));
  await writeFile(
    join(folder, 'good.mjs'),
    `import { createServer } from 'node:http';
     createServer((_, response) => response.end('lit')).listen(process.env.PORT, process.env.HOST);
     if (process.env.DIE) setTimeout(() => process.exit(3), 300);`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function server(name: string, env: Record<string, string> = {}): Promise<Server & { port: number }> {
  const port = await freePort(host);
  const all = { HOST: host, PORT: String(port), ...env };
  return { name, args: ['good.mjs'], cwd: folder, env: all, probe: `http://${host}:${port}/`, port };
}

describe('runTogether', () => {
  it('says when all answer, and stops all when asked', async () => {
    const both = [await server('site'), await server('API')];
    const stop = new AbortController();
    const answers: string[] = [];
    const ready = async () => {
      for (const { probe } of both) answers.push(await (await fetch(probe)).text());
      stop.abort();
    };
    expect(await runTogether(both, () => void ready(), stop.signal)).toEqual({ kind: 'asked' });
    expect(answers).toEqual(['lit', 'lit']);
    expect(await Promise.all(both.map(({ port }) => tryPort(port, host)))).toEqual([undefined, undefined]);
  });

  it('stops the other when one dies, and says which', async () => {
    const both = [await server('site'), await server('API', { DIE: '1' })];
    const ending = await runTogether(both, () => {}, new AbortController().signal);
    expect(ending).toEqual({ kind: 'fault', fault: 'The API stopped by itself (exit code 3).' });
    expect(await tryPort(both[0]!.port, host)).toBeUndefined();
  });

  it('does not wait for one that cannot start', async () => {
    const broken = { ...(await server('site')), args: ['-e', 'process.exit(1)'] };
    let ready = false;
    const ending = await runTogether([broken], () => (ready = true), new AbortController().signal);
    expect(ending).toMatchObject({ kind: 'fault', fault: expect.stringContaining('exit code 1') });
    expect(ready).toBe(false);
  });
});
