import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from './bundle.ts';
import { nameInBundle, nameInTypes } from './names.ts';
import type { Packed } from './packed.ts';

const bundle = (over: Partial<Bundle>): Bundle => ({
  gzip: 1,
  lazyGzip: 0,
  text: '',
  inputs: [],
  outside: [],
  ...over,
});

describe('nameInBundle', () => {
  it('finds the package a file came from', () => {
    expect(nameInBundle('zod', bundle({ inputs: ['../node_modules/zod/v4/core.js'] }))).toContain(
      'zod/v4/core.js',
    );
    expect(nameInBundle('zod', bundle({ inputs: ['../node_modules/zodiac/index.js'] }))).toBeUndefined();
  });

  it('finds what was inlined, by the names it leaves behind', () => {
    expect(nameInBundle('zod', bundle({ text: 'a._zod.def' }))).toContain('_zod.def');
    expect(nameInBundle('Zod', bundle({ text: 'class ZodError{}' }))).toContain('ZodError');
    expect(nameInBundle('zod', bundle({ text: 'a.zodiac' }))).toBeUndefined();
    expect(nameInBundle('yaml', bundle({ text: '"see causes/<id>/cause.yaml"' }))).toBeUndefined();
  });

  it('takes node: for all of Node’s modules, and not for a word', () => {
    expect(nameInBundle('node:', bundle({ outside: ['fs'] }))).toBe('an import of fs');
    expect(nameInBundle('node:', bundle({ text: '"a swollen lymph node: see a doctor"' }))).toBeUndefined();
  });
});

describe('nameInTypes', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pack-types-'));
    await writeFile(
      join(folder, 'index.d.ts'),
      'export type { Cause } from "./cause.js";\nexport * from "./loop.js";',
    );
    await writeFile(join(folder, 'loop.d.ts'), 'import "./index.js";');
    await writeFile(join(folder, 'cause.d.ts'), "export type Cause = import('zod/v4').infer<1>;");
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('follows the types of an entry', async () => {
    const packed = { folder, exports: { '.': { types: './index.d.ts' } } } as unknown as Packed;
    expect(await nameInTypes('zod', packed, '.')).toBe('cause.d.ts imports zod/v4');
    expect(await nameInTypes('yaml', packed, '.')).toBeUndefined();
  });
});
