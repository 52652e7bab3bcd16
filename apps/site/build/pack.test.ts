import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packAll, packed, QUALITY } from './pack.ts';
import { stored } from './store.ts';

const SMALL = '<p>A cramp lets go.</p>'.repeat(50);
/** A few words in no order: they stay long however they are packed. */
const hashOf = (at: number) => createHash('sha256').update(`${at}`).digest('hex');
const LARGE = Array.from({ length: 15_000 }, (_, at) =>
  hashOf(parseInt(hashOf(at).slice(0, 2), 16)).slice(0, 6),
).join(' ');

describe('packing a folder', () => {
  let folder = '';
  let files: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cramps-pack-'));
    await mkdir(join(folder, 'causes'));
    await writeFile(join(folder, 'index.html'), SMALL);
    await writeFile(join(folder, 'causes/alcohol.md'), LARGE);
    await writeFile(join(folder, 'causes/alcohol.png'), SMALL);
    files = await packAll(folder, QUALITY.readers);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['index.html', SMALL],
    ['causes/alcohol.md', LARGE],
  ])('lays %s beside itself in both ways', async (file, text) => {
    expect(files).toContain(file);
    expect(brotliDecompressSync(await readFile(join(folder, `${file}.br`))).toString()).toBe(text);
    expect(gunzipSync(await readFile(join(folder, `${file}.gz`))).toString()).toBe(text);
  });

  it('leaves pictures alone', async () => {
    expect(files).toHaveLength(2);
    expect((await readdir(join(folder, 'causes'))).sort()).toEqual([
      'alcohol.md',
      'alcohol.md.br',
      'alcohol.md.gz',
      'alcohol.png',
    ]);
  });
});

it.each(Object.values(QUALITY))(
  'packs as tight as can be what comes near the limit, at quality %i too',
  async (quality) => {
    const tightest = brotliCompressSync(LARGE);
    expect(tightest.length).toBeGreaterThan(13 * 1024);
    expect(await packed(Buffer.from(LARGE), quality)).toEqual(tightest);
    expect(brotliDecompressSync(await packed(Buffer.from(SMALL), quality)).toString()).toBe(SMALL);
  },
);

it('makes once what is made of the same, and again what is made of something else', async () => {
  const key = randomBytes(8).toString('hex');
  expect(String(await stored([key, 'a'], () => 'first'))).toBe('first');
  expect(String(await stored([key, 'a'], () => 'second'))).toBe('first');
  expect(String(await stored([key, 'b'], () => 'second'))).toBe('second');
});
