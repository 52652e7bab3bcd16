import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from './bundle.ts';
import { tell } from './fault.ts';
import type { Packed } from './packed.ts';
import { inKB, table } from './table.ts';

let root = '';
let packed: Packed;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pack-bundle-'));
  const folder = join(root, 'node_modules', 'lamp');
  await mkdir(folder, { recursive: true });
  const noise = Array.from({ length: 500 }, (_, n) => (n * 104729).toString(36)).join();
  await writeFile(join(folder, 'package.json'), '{"name":"lamp","type":"module","exports":"./index.js"}');
  await writeFile(join(folder, 'index.js'), 'export const later = () => import("./later.js");');
  await writeFile(join(folder, 'later.js'), `export const noise = "${noise}";`);
  packed = { name: 'lamp', folder, tarball: '', files: [], exports: { '.': './index.js' } };
});
afterAll(() => rm(root, { recursive: true }));

describe('bundle', () => {
  it('weighs what is loaded at once apart from what comes later', async () => {
    const { gzip, lazyGzip, text } = await bundle(packed, '.', root);
    expect(gzip).toBeLessThan(400);
    expect(lazyGzip).toBeGreaterThan(1000);
    expect(text).toContain('import(');
  });
});

describe('the table', () => {
  it('lines up sizes against ceilings', () => {
    const weights = [
      { entry: '.', gzip: 512, lazyGzip: 0, maxGzip: 1024 },
      { entry: './define', gzip: 2048, lazyGzip: 4096, maxLazyGzip: 8192 },
    ];
    expect(table('lamp', weights).split('\n')).toEqual([
      'lamp              gzipped  ceiling  used',
      '.                  0.5 KB   1.0 KB  50 %',
      './define           2.0 KB               ',
      './define (later)   4.0 KB   8.0 KB  50 %',
    ]);
  });

  it('never rounds a size down to its ceiling', () => {
    expect(inKB(1025)).toBe('1.1 KB');
  });
});

describe('tell', () => {
  it('says where, found, expected, mend', () => {
    expect(tell({ where: 'w', found: 'f', expected: 'e', mend: 'm' })).toBe(
      'w\n  found     f\n  expected  e\n  mend      m',
    );
  });
});
