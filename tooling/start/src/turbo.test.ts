import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { QUIET, ROOT } from './turbo.ts';

const script = fileURLToPath(new URL('./turbo.ts', import.meta.url));

const run = (...args: string[]): Promise<{ code: unknown; output: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [script, ...args],
      { env: { PATH: process.env['PATH'] } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : error.code, output: stdout + stderr }),
    );
  });

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
});
