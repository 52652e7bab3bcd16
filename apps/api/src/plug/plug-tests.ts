import { match } from '@cramps/content/match';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * That the app is plugged into a runtime: the same few requests over real HTTP. What the answers hold is tested once, in
 * `app.test.ts`.
 */
export function plugTests(runtime: string, start: () => Promise<Running>): void {
  describe(`on ${runtime}`, () => {
    let running: Running;
    beforeAll(async () => {
      running = await start();
    });
    afterAll(() => running.stop());

    const call = (path: string, init?: RequestInit): Promise<Response> => fetch(new URL(path, running.url), init);
    const post = (path: string, body: unknown): Promise<Response> =>
      call(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });

    it('is alive', async () => {
      expect(await (await call('/healthz')).json()).toMatchObject({ status: 'ok' });
    });

    it('gives a cause, and 304 when it is known', async () => {
      const first = await call('/v1/causes/pregnancy');
      expect(first.status).toBe(200);
      const known = { 'If-None-Match': first.headers.get('ETag') ?? '' };
      expect((await call('/v1/causes/pregnancy', { headers: known })).status).toBe(304);
    });

    it('matches to the same result id and ranking as the package', async () => {
      const profile = { findings: { calf: 'present', pregnancy: 'present' }, age: 30, sex: 'female' } as const;
      const expected = match(profile);
      const { resultId, ranked } = (await (await post('/v1/match', profile)).json()) as typeof expected;
      expect(resultId).toBe(expected.resultId);
      expect(ranked.map(({ id }) => id)).toEqual(expected.ranked.map(({ id }) => id));
    });

    it('tells of a fault as problem details', async () => {
      const answer = await post('/v1/match', { findings: { clf: 'present' } });
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([422, 'application/problem+json']);
      expect((await call('/v1/match', { method: 'PUT' })).status).toBe(405);
    });

    it('refuses a megabyte without falling over', async () => {
      const answer = await post('/v1/parse', { text: 'x'.repeat(1024 * 1024) });
      expect(answer.status).toBe(413);
      expect((await call('/healthz')).status).toBe(200);
    });
  });
}
