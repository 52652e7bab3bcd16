import { expect, test } from 'vitest';
import { widestGap } from './agreement.ts';
import { knownOf, type Scores } from './knowledge.ts';
import { peers } from './peers.ts';
import { profiles } from './profiles.ts';

const people = profiles
  .filter((_, at) => at % 60 === 0)
  .map((profile) => ({ profile, known: knownOf(profile) }));

test.each(peers)('$name comes to our score for every candidate', async ({ name, make }) => {
  await expect(widestGap(name, make(), people)).resolves.toBeLessThan(0.001);
});

test('an engine that scores otherwise is named', async () => {
  const nothing = (): Scores => new Map();
  await expect(widestGap('nothing', nothing, people)).rejects.toThrow(/^nothing gives /u);
});
