import { afterAll, beforeAll, expect, it } from 'vitest';
import { asking } from './asking.ts';
import type { Contract } from './contract.ts';
import type { Running } from './running.ts';
import { startBun, startDeno, startNode } from './start.ts';

/** Where requests are counted by the process itself; on workerd the platform counts. */
const RUNTIMES = [
  { runtime: 'Node', start: startNode },
  { runtime: 'Deno', start: startDeno },
  { runtime: 'Bun', start: startBun },
];

const running: Running[] = [];
beforeAll(async () => {
  running.push(...(await Promise.all(RUNTIMES.map(({ start }) => start({ RATE_LIMIT: '5' })))));
});
afterAll(() => Promise.all(running.map(({ stop }) => stop())));

it.each(RUNTIMES.map(({ runtime }, at) => [runtime, at] as const))(
  'on %s it says when to come back, to who asks too often',
  async (_, at) => {
    const base = running[at]?.url ?? '';
    const contract = (await (await fetch(new URL('/openapi.json', base))).json()) as Contract;
    const ask = asking((url, init) => fetch(new URL(url, base), init), contract);
    for (const left of ['3', '2', '1', '0'])
      expect((await ask('/v1/causes/pregnancy')).headers.get('RateLimit-Remaining')).toBe(left);
    for (const url of ['/v1/causes/pregnancy', '/v1/meta', '/nope']) {
      const refused = await ask(url);
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
      expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(60);
      expect(await ask.problem(refused)).toMatchObject({ status: 429, type: '/problems/too-many-requests' });
    }
    expect((await ask('/healthz')).status).toBe(200);
  },
);
