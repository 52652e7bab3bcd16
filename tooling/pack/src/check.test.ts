import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPackage, type Report } from './check.ts';
import { KB, type PackConfig } from './config.ts';

let root = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'pack-fixtures-'));
});
afterAll(() => rm(root, { recursive: true }));

const manifest = {
  name: '@fixture/lamp',
  version: '1.0.0',
  description: 'A package made up by a test.',
  license: 'MIT',
  type: 'module',
  files: ['dist'],
  exports: { '.': './src/index.ts' },
  publishConfig: { exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } } },
};

const fine = {
  'package.json': JSON.stringify(manifest),
  'src/index.ts': 'export const lamp: string = "lit";',
  'dist/index.js': 'export const lamp = "lit";\n',
  'dist/index.d.ts': 'export declare const lamp: string;\n',
};

const config: PackConfig = { entries: { '.': { maxGzip: KB, mustNotHold: ['zod', 'node:'] } } };

/** Checks a package made of these files, in a folder of its own. */
async function check(
  name: string,
  files: Record<string, string>,
  rules: PackConfig = config,
): Promise<Report> {
  for (const [path, text] of Object.entries({ ...fine, ...files })) {
    await mkdir(dirname(join(root, name, path)), { recursive: true });
    await writeFile(join(root, name, path), text);
  }
  return checkPackage(join(root, name), rules);
}

describe('checkPackage', () => {
  it('has nothing to say of a package that is fine, but its weight', async () => {
    const { name, weights, faults } = await check('fine', {});
    expect(faults).toEqual([]);
    expect(name).toBe('@fixture/lamp');
    expect(weights).toEqual([expect.objectContaining({ entry: '.', lazyGzip: 0, maxGzip: KB })]);
    expect(weights[0]?.gzip).toBeGreaterThan(20);
  });

  it('finds an entry over its ceiling', async () => {
    const noise = Array.from({ length: 2000 }, (_, n) => (n * 7919).toString(36)).join(' ');
    const { faults } = await check('heavy', { 'dist/index.js': `export const lamp = "${noise}";\n` });
    expect(faults).toEqual([
      expect.objectContaining({ where: '@fixture/lamp .', expected: 'at most 1.0 KB' }),
    ]);
  });

  it('finds forbidden names among what the code imports', async () => {
    const { faults } = await check('names', {
      'node_modules/zod/package.json':
        '{"name":"zod","version":"4.0.0","type":"module","exports":"./index.js"}',
      'node_modules/zod/index.js': 'export const z = 1;',
      'dist/index.js':
        'import { z } from "zod";\nimport { sep } from "node:path";\nexport const lamp = [z, sep];\n',
    });
    const [zod, node] = faults;
    expect(zod).toMatchObject({
      expected: 'an entry free of zod',
      found: expect.stringContaining('zod/index.js'),
    });
    expect(node).toMatchObject({ expected: 'an entry free of node:', found: 'an import of node:path' });
  });

  it('finds a stray file and a source map that leads nowhere', async () => {
    const { faults } = await check('stray', {
      'dist/lamp.test.js': 'export {};\n',
      'dist/index.js.map': '{"version":3,"sources":["../src/index.ts"],"mappings":""}',
    });
    expect(faults.map(({ where }) => where)).toEqual([
      '@fixture/lamp dist/lamp.test.js',
      '@fixture/lamp dist/index.js.map',
    ]);
  });

  it('hands on what publint and attw find, together', async () => {
    const exports = {
      '.': { default: './dist/index.js', types: './dist/index.d.ts' },
      './gone': './dist/gone.js',
    };
    const { faults } = await check('wrong', {
      'package.json': JSON.stringify({ ...manifest, publishConfig: { exports } }),
    });
    expect(faults.map(({ mend }) => mend)).toEqual(
      expect.arrayContaining([
        'see publint.dev/rules#exports_types_should_be_first',
        'see publint.dev/rules#file_does_not_exist',
        expect.stringContaining('arethetypeswrong'),
      ]),
    );
  });

  it('tells of an entry that does not bundle', async () => {
    const { faults } = await check('lost', {}, { entries: { './match': { maxGzip: KB } } });
    expect(faults).toEqual([expect.objectContaining({ where: '@fixture/lamp ./match' })]);
  });
});
