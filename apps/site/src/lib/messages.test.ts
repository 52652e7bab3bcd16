import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import diary from '@cramps/content/diary/en';
import pages from '@cramps/content/pages/en';
import checker from '@cramps/content/words/en';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../../');
const SURFACES = ['packages/ui/src', 'packages/widget/src', 'apps/site/src'];

function filesIn(folder: string): string[] {
  try {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => /\.(svelte|ts)$/.test(name) && !name.includes('.test.'))
      .map((name) => join(root, folder, name));
  } catch {
    return []; // a surface that is not built yet
  }
}

/** Keys of all messages, dotted. */
function keysOf(messages: object, before = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${before}${key}.`) : [`${before}${key}`],
  );
}

/** Keys that the code names: quoted ones as they are, templates as patterns. */
const named = SURFACES.flatMap(filesIn).flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  // A message is named in say(…), say.count(…), or in a choice between two inside it.
  const calls = [...source.matchAll(/\bsay(?:\.count)?\(((?:[^;{}$]|\$\{[^}]*\})*)/g)].map(
    ([, inside = '']) => inside,
  );
  return calls.flatMap((inside) =>
    [...inside.matchAll(/'([\w-]+(?:\.[\w-]+)+)'|`([\w-]+\.[^`]*)`/g)].map(([, quoted, template]) => ({
      file,
      key: quoted ?? template ?? '',
      pattern: new RegExp(
        `^${(quoted ?? template ?? '').replace(/\$\{[^}]*\}/g, '[\\w-]+').replaceAll('.', '\\.')}(\\.(one|other))?$`,
      ),
    })),
  );
});
const inChecker = keysOf(checker.ui);
const keys = [...inChecker, ...keysOf(pages), ...keysOf(diary)];

describe('messages of the interface', () => {
  it('are all there', () => {
    expect(named.length).toBeGreaterThan(100);
    const missing = named.filter(({ pattern }) => !keys.some((key) => pattern.test(key)));
    expect(missing.map(({ file, key }) => `${file.replace(root, '')}: ${key}`)).toEqual([]);
  });

  it('of pages are not needed where only the checker is', () => {
    const shared = named.filter(({ file }) => !file.includes('/apps/site/'));
    const missing = shared.filter(({ pattern }) => !inChecker.some((key) => pattern.test(key)));
    expect(missing.map(({ file, key }) => `${file.replace(root, '')}: ${key}`)).toEqual([]);
  });

  it('of the diary are not needed elsewhere', () => {
    const others = named.filter(({ file }) => !/\/(?:lib|routes)\/diary\//.test(file));
    const without = [...inChecker, ...keysOf(pages)];
    const missing = others.filter(({ pattern }) => !without.some((key) => pattern.test(key)));
    expect(missing.map(({ file, key }) => `${file.replace(root, '')}: ${key}`)).toEqual([]);
  });

  it('are all used', () => {
    const own = keys.filter((key) => !key.startsWith('explain.') && key !== 'formats');
    expect(own.filter((key) => !named.some(({ pattern }) => pattern.test(key)))).toEqual([]);
  });
});
