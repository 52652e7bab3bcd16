import fc from 'fast-check';
import { expect, it } from 'vitest';
import { JsonRoom } from './json-room.ts';
import { Sequence, stretchesOf } from './sequence.ts';

const items = ['a', 'b', 'ü’', 'd', 'e'];
const room = new JsonRoom();
const sequence = new Sequence(
  room,
  items.map((item) => JSON.stringify(item)),
);

function written(wanted: readonly string[]): string | null {
  const stretches = stretchesOf(items, wanted);
  if (!stretches) return null;
  room.begin();
  room.text('[');
  sequence.write(room, stretches);
  room.text(']');
  return new TextDecoder().decode(room.whole());
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
