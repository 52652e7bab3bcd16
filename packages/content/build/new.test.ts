import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KINDS, type Kind } from './kinds.ts';
import { readData } from './read-data.ts';

/** `pnpm new` as an author meets it. */
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cramps-new-'));
  mkdirSync(join(root, 'data/causes/pregnancy'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const create = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'new.ts'), ...args, root], {
    encoding: 'utf8',
  });
const read = (path: string): string => readFileSync(join(root, 'data', path), 'utf8');

it.each(Object.keys(KINDS) as Kind[])(
  'writes a %s: well-formed, schema first, with nothing left to guess',
  (kind) => {
    expect(create(kind, 'brand-new').status).toBe(0);
    const { folder } = KINDS[kind];
    for (const name of [kind, 'en']) {
      const text = read(`${folder}/brand-new/${name}.yaml`);
      expect(text).toMatch(
        /^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/generated\/schema\/\w+\/[\w-]+\.json\n/,
      );
      expect(text).not.toMatch(/TODO|undefined|\[object/);
      expect(Object.keys(parse(text) as object).length).toBeGreaterThan(0);
    }
  },
);

it('leaves open what only the author knows, and the compiler asks for it', () => {
  create('cause', 'brand-new');
  const told = readData(join(root, 'data')).faults.map(({ where }) => where);
  expect(told).toContainEqual(expect.stringMatching(/^data\/causes\/brand-new\/cause\.yaml:\d+ \(care\)$/));
  expect(told).toContainEqual(expect.stringMatching(/^data\/causes\/brand-new\/en\.yaml:\d+ \(summary\)$/));
});

it('writes a source as one file', () => {
  expect(create('source', 'smith-2001').stdout).toContain('data/sources/smith-2001.yaml');
  expect(read('sources/smith-2001.yaml')).toContain('# How deeply it was read');
});

it.each([
  ['another kind', ['causes', 'brand-new'], /kind\n.*\n {2}found {5}"causes"[\s\S]*Did you mean cause\?/],
  ['no kind', ['', ''], /kind\n.*\n {2}found {5}""/],
  [
    'an id that is no id',
    ['cause', 'Brand_New'],
    /id\n.*\n {2}found {5}"Brand_New"\n {2}expected {2}kebab-case/,
  ],
  ['an id that leads elsewhere', ['cause', '../../x'], /found {5}"\.\.\/\.\.\/x"/],
  ['an id that is taken', ['cause', 'pregnancy'], /"pregnancy", which is taken by data\/causes\/pregnancy/],
  [
    'an id that a cause has',
    ['mimic', 'pregnancy'],
    /"pregnancy", which is taken by data\/causes\/pregnancy/,
  ],
])('refuses %s and writes nothing', (_, args, told) => {
  const { status, stderr } = create(...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(told);
  expect(existsSync(join(root, 'data/mimics'))).toBe(false);
  expect(existsSync(join(root, 'data/causes/brand-new'))).toBe(false);
});
