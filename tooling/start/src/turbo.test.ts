import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { QUIET, ROOT } from './turbo.ts';

const script = fileURLToPath(new URL('./turbo.ts', import.meta.url));

interface Ran {
  readonly code: unknown;
  readonly stdout: string;
  readonly output: string;
}

const runWith = (env: Record<string, string>, ...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const options = { env: { PATH: process.env['PATH'], ...env }, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [script, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, output: stdout + stderr }),
    );
  });
const run = (...args: string[]): Promise<Ran> => runWith({}, ...args);

/** By what turbo would know the results of `build` again. */
async function buildHashes(env: Record<string, string>): Promise<Map<string, string>> {
  const { stdout } = await runWith(env, 'run', 'build', '--filter=@cramps/site', '--dry=json');
  const { tasks } = JSON.parse(stdout) as { tasks: { taskId: string; hash: string }[] };
  return new Map(tasks.map(({ taskId, hash }) => [taskId, hash]));
}

describe('turbo, as the scripts of the root run it', () => {
  it('stands in the repository', () => {
    expect(existsSync(join(ROOT, 'turbo.json'))).toBe(true);
  });

  it('reports nothing home', async () => {
    expect(QUIET).toMatchObject({ DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1' });
    const { code, output } = await run('telemetry', 'status');
    expect(code).toBe(0);
    expect(output).toMatch(/Disabled/i);
  });

  it('hands on the exit code', async () => {
    const { code, output } = await run('run', 'no-such-task');
    expect(code).toBe(1);
    expect(output).toContain('no-such-task');
  });

  it('never takes the site of `pnpm start`, which is packed lightly, for the one that is hosted', async () => {
    const [full, light] = [await buildHashes({}), await buildHashes({ SITE_PACK: 'light' })];
    const apart = [...full.keys()].filter((task) => full.get(task) !== light.get(task));
    expect(full.size).toBe(light.size);
    expect(apart).toEqual(['@cramps/site#build']);
  });

  it('builds the site anew after a change of what it imports by its source, and of the widget it serves', async () => {
    const { stdout } = await run('run', 'build', '--filter=@cramps/site', '--dry=json');
    const { tasks } = JSON.parse(stdout) as { tasks: { taskId: string; dependencies: string[] }[] };
    const site = tasks.find(({ taskId }) => taskId === '@cramps/site#build');
    expect(site?.dependencies).toEqual(
      expect.arrayContaining(['@cramps/content#compile', '@cramps/ui#compile', '@cramps/widget#build']),
    );
  });
});
