import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probe } from './probe.ts';

let folder = '';

/** A stand-in for a browser: a shell script with this body. */
async function script(name: string, body: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return path;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probe-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.skipIf(process.platform === 'win32')('probe', () => {
  it('reads the version', async () => {
    expect(await probe(await script('good', 'echo "Chromium 153.0.1"'))).toEqual({
      starts: true,
      version: 'Chromium 153.0.1',
    });
  });

  it('hands on the first line of the complaint', async () => {
    const path = await script('lib', 'echo "libnss3.so: cannot open" >&2; echo more >&2; exit 127');
    expect(await probe(path)).toEqual({ starts: false, why: 'libnss3.so: cannot open' });
  });

  it('does not take a stub for a browser', async () => {
    expect(await probe(await script('stub', 'echo "please install the snap"'))).toMatchObject({
      starts: false,
    });
  });

  it('sets the extra environment', async () => {
    const path = await script('env', '[ "$LD_LIBRARY_PATH" = /here ] && echo "Chromium 1.0"');
    expect(await probe(path, { LD_LIBRARY_PATH: '/here' })).toMatchObject({ starts: true });
    expect(await probe(path)).toMatchObject({ starts: false });
  });

  it('does not reject when there is no such file', async () => {
    expect(await probe(join(folder, 'missing'))).toMatchObject({ starts: false });
  });
});
