import { expect, it } from 'vitest';
import { pack } from './pack.ts';
import { unpack } from './unpack.ts';

const things = {
  name: 'cramps',
  none: [],
  plain: [1, 2, 3],
  nested: { deep: { text: 'calf', flag: true, nothing: null } },
  lists: [
    { id: 'calf', of: ['foot', 'calf'], lines: [{ finding: 'foot', weight: 0.5 }] },
    { id: 'foot', of: [], lines: [] },
    {
      id: 'shin',
      of: ['calf'],
      lines: [
        { finding: 'calf', weight: 0.5 },
        { finding: 'foot', weight: -2 },
      ],
    },
  ],
  // A number that could be taken for the place of a string.
  mixed: [{ value: 'calf' }, { value: 0 }, { value: 'all' }, { value: ['calf', 1] }],
  optional: [{ id: 'calf', hint: 'Look at it.' }, { id: 'foot' }],
  repeated: Array.from({ length: 40 }, (_, at) => ({
    form: at % 2 ? 'any-of' : 'one-of',
    range: [0.25, at % 2],
  })),
};

it('gives back what was packed', () => {
  expect(unpack(pack(things))).toEqual(things);
});

it('survives the way to the browser as JSON', () => {
  expect(unpack(JSON.parse(JSON.stringify(pack(things))) as ReturnType<typeof pack>)).toEqual(things);
});

it('tells a string once, however often it comes up', () => {
  const text = JSON.stringify(pack(things));
  expect(text.split('any-of')).toHaveLength(2);
  expect(text.length).toBeLessThan(JSON.stringify(things).length);
});
