import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonBytes } from './json-bytes.ts';
import { Sequence } from './sequence.ts';

const items = ['a', 'b', 'ü’', 'd', 'e'];
const sequence = new Sequence(items, (item) => JSON.stringify(item));

function written(wanted: readonly string[]): string | null {
  const json = new JsonBytes();
  json.ascii('[');
  if (!sequence.write(json, wanted)) return null;
  json.ascii(']');
  return new TextDecoder().decode(json.whole());
}

it('writes any of its items in their order', () => {
  fc.assert(
    fc.property(fc.subarray(items), (some) => {
      expect(written(some)).toBe(JSON.stringify(some));
    }),
  );
});

it('does not write what is not in its order', () => {
  expect(written(['b', 'a'])).toBeNull();
  expect(written(['a', 'x'])).toBeNull();
  expect(written(['a', 'a'])).toBeNull();
});
