import { relative } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { at, ruleTester } from '../rule-tester.ts';
import { room, roomNames, roomOf } from './room.ts';
import { layersRule } from './rule.ts';
import type { RoomName } from './layers.ts';

/** A file as the room's first pattern describes it. */
const sample = (name: RoomName): string =>
  (room(name).files[0] ?? '')
    .replace(/\{([^,}]*)[^}]*\}/g, '$1')
    .replace('**', 'sample.ts')
    .replace(/\*(?=\/)/g, 'content')
    .replace('*', 'sample')
    .replace(/\/sample$/, '/sample.ts');

const from = (name: RoomName, other: RoomName): string => {
  const path = relative(sample(name).replace(/[^/]*$/, ''), sample(other));
  return path.startsWith('.') ? path : `./${path}`;
};

/** Every package any row names, and one that no row does. */
const packages = [
  ...new Set(
    roomNames
      .map(room)
      .flatMap(({ packages: some = [], never = [] }) => [...(some === 'any' ? [] : some), ...never]),
  ),
  'left-pad',
];
const globals = [...new Set(roomNames.flatMap((name) => room(name).untouchable ?? []))];
const inside = (list: readonly string[], name: string) =>
  list.some((each) => name === each || name.startsWith(`${each}/`));
const use = (name: string): string => (name === 'new Date()' ? 'new Date();' : `use(${name});`);
const isTouched = (list: readonly string[], name: string) =>
  list.includes(name) ||
  list.includes(name.split('.')[0] ?? '') ||
  (name === 'new Date()' && list.includes('Date'));

describe('the table', () => {
  it.each(roomNames)('%s has a pattern that leads to it, and a reason', (name) => {
    expect(roomOf(sample(name))).toBe(name);
    expect(room(name).why).toMatch(/\.$/);
  });

  it('names only rooms that exist', () => {
    expect(roomNames).toEqual(expect.arrayContaining(roomNames.flatMap((name) => room(name).rooms)));
  });
});

for (const name of roomNames) {
  const { rooms, packages: some = [], never = [], node = false, untouchable = [] } = room(name);
  const imports = [
    ...roomNames.map((other) => ({
      specifier: from(name, other),
      ok: other === name || rooms.includes(other),
    })),
    ...packages.map((each) => ({
      specifier: each,
      ok: (some === 'any' || inside(some, each)) && !inside(never, each),
    })),
    { specifier: 'node:fs', ok: node },
  ];
  const touched = globals.map((each) => ({ code: use(each), ok: !isTouched(untouchable, each) }));
  const lines = [...imports.map(({ specifier, ok }) => ({ code: `import '${specifier}';`, ok })), ...touched];
  const good = lines.filter(({ ok }) => ok).map(({ code }) => code);
  const bad = lines.filter(({ ok }) => !ok).map(({ code }) => code);
  const filename = at(sample(name));

  // Each line that breaks the row must be told of, each one once: an untested row is not possible.
  ruleTester.run(name, layersRule, {
    valid: [{ name: `allows what its row allows`, code: good.join('\n'), filename }],
    invalid: [
      {
        name: 'refuses what its row does not allow',
        code: bad.join('\n'),
        filename,
        errors: bad.map((code, index) => ({
          messageId: code.startsWith('import') ? 'import' : 'touch',
          line: index + 1,
        })),
      },
    ],
  });
}
