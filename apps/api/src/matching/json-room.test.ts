import { expect, it } from 'vitest';
import { JsonRoom } from './json-room.ts';

it('grows to what is kept and to the longest answer, and loses nothing', () => {
  const room = new JsonRoom();
  const kept = Array.from({ length: 40 }, (_, at) => JSON.stringify(`ü’${at}`.repeat(20_000 - at)));
  const pieces = kept.map((json) => room.keep(json));
  for (const some of [pieces.slice(0, 3), pieces, pieces.slice(1, 2)]) {
    room.begin();
    room.list(some);
    const expected = kept.filter((_, at) => some.includes(pieces[at] as (typeof pieces)[number])).join();
    expect(new TextDecoder().decode(room.whole()) === expected).toBe(true);
  }
});

it('writes numbers as JSON does', () => {
  const room = new JsonRoom();
  for (const value of [0, -0, -12.345, 1e-7, 7]) {
    room.begin();
    room.number(value);
    expect(new TextDecoder().decode(room.whole())).toBe(JSON.stringify(value));
  }
});
