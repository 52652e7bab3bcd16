import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { integrityOf, SCRIPTS } from '../integrity.config.ts';
import { gzipSync } from 'node:zlib';

const file = (name: string) => readFile(new URL(`../dist/${name}`, import.meta.url));

it('names the hash of every file that a page loads, and the version they belong to', async () => {
  const { version, files } = JSON.parse((await file('integrity.json')).toString()) as {
    version: string;
    files: Record<string, string>;
  };
  const { version: released } = JSON.parse((await file('../package.json')).toString()) as { version: string };
  expect(version).toBe(released);
  expect(Object.keys(files)).toEqual(SCRIPTS);
  for (const name of SCRIPTS) expect(files[name]).toBe(integrityOf(await file(name)));
});

it('asks for no colour or size that nothing sets', async () => {
  for (const name of SCRIPTS) {
    const text = (await file(name)).toString();
    const unset = [...text.matchAll(/var\((--[\w-]+)\)/g)].filter(([, token]) => !text.includes(`${token}:`));
    // The checker stands inside the frame, which sets the unit.
    expect(new Set(unset.map(([, token]) => token))).toEqual(
      new Set(name === 'checker.js' ? ['--unit'] : []),
    );
  }
});

it('writes no `font` with a family that may be `inherit`, which would leave the whole of it out', async () => {
  for (const name of SCRIPTS)
    expect((await file(name)).toString()).not.toMatch(/[{;]font:[^;}]*(?:inherit|--reading|--heading)/);
});

it('is a guest that weighs little', async () => {
  const [element = 0, checker = 0] = await Promise.all(
    SCRIPTS.map(async (name) => gzipSync(await file(name), { level: 9 }).length),
  );
  const KB = 1024;
  expect(element).toBeLessThanOrEqual(5 * KB);
  // Everything that a full check by questions loads.
  expect(element + checker).toBeLessThanOrEqual(90 * KB);
});
