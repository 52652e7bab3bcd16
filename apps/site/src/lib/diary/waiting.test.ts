import { expect, it } from 'vitest';
import { newCramp } from './entry.ts';
import { added, deletedIn, laidOver, NOTHING, settled, waitingFor } from './waiting.ts';

const cramp = (id: string, at: number, note = '') => ({
  ...newCramp({ at, offset: 0 }, 'calf', 1, id),
  note,
});

it('shows the diary as the person left it while changes wait', () => {
  const kept = [cramp('a', 1), cramp('b', 2), cramp('c', 3)];
  const waiting = [
    waitingFor('a', cramp('a', 1, 'edited')),
    waitingFor('b', null),
    waitingFor('d', cramp('d', 4)),
  ];
  const all = waiting.reduce(added, NOTHING);
  expect(laidOver(kept, all).map(({ id, note }) => [id, note])).toEqual([
    ['d', ''],
    ['c', ''],
    ['a', 'edited'],
  ]);
  expect(deletedIn(all)).toEqual(['b']);
});

it('forgets what the device has taken, and takes the last of two changes', () => {
  const twice = added(waitingFor('a', cramp('a', 1)), waitingFor('a', null));
  expect(laidOver([], twice)).toEqual([]);
  expect(settled(added(twice, waitingFor('b', null)), waitingFor('a', null))).toEqual(waitingFor('b', null));
});
