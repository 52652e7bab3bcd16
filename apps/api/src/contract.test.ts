import { causes } from '@cramps/content';
import { clinicalCases, layCases } from '@cramps/content/cases';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '../build/document.ts';
import { createApp } from './app.ts';
import { collections } from './collections/index.ts';
import { kindNames, KINDS } from './collections/kinds.ts';
import { asking } from './plug/asking.ts';
import { ContractCheck, type Contract } from './plug/contract.ts';

const contract = (await plainDocument()) as unknown as Contract;
const app = createApp();
const ask = asking((url, init) => app.request(url, init), contract);

describe('every answer is as the document says', () => {
  it.each(kindNames)('%s: the list, and each of them', async (kind) => {
    const { path } = KINDS[kind];
    const { record } = collections[kind];
    const { items, total } = await ask.json<{ items: object[]; total: number }>(`/v1/${path}?limit=200`);
    const ids = Object.keys(record);
    expect([items.length, total]).toEqual([Math.min(200, ids.length), ids.length]);
    for (const id of ids) expect((await ask(`/v1/${path}/${id}`)).status).toBe(200);
  });

  it('what every vignette reads, matches and asks next', async () => {
    for (const { text } of [...clinicalCases, ...layCases]) {
      const { profile } = (await (await ask.post('/v1/parse', { text })).json()) as { profile: object };
      expect((await ask.post('/v1/match', profile)).status).toBe(200);
      expect((await ask.post('/v1/questions/next?n=10', profile)).status).toBe(200);
    }
  });

  it.each([
    '/v1/meta',
    '/healthz',
    '/problems',
    '/problems/unexpected',
    '/v1/emergency-numbers',
    '/v1/emergency-numbers/de',
    '/v1/search?q=cramp',
  ])('%s', async (path) => {
    expect((await ask(path)).status).toBe(200);
  });
});

describe('the check itself', () => {
  const check = new ContractCheck(contract);
  const cause = async () =>
    (await (await app.request('/v1/causes/pregnancy')).json()) as Record<string, unknown>;
  const faults = async (body: object, headers?: Headers, url = '/v1/causes/pregnancy') => {
    const answer = await app.request('/v1/causes/pregnancy');
    return check.faults('GET', url, Response.json(body, { headers: headers ?? answer.headers }));
  };

  it('sees a member that is missing, one too many and one of another type', async () => {
    expect(await faults(await cause())).toEqual([]);
    const { care: _, ...without } = await cause();
    expect(await faults(without)).not.toEqual([]);
    expect(await faults({ ...(await cause()), more: 1 })).not.toEqual([]);
    expect(await faults({ ...(await cause()), care: 'soon' })).not.toEqual([]);
  });

  it('takes a part only where a part was asked for', async () => {
    expect(await faults({ id: 'pregnancy' })).not.toEqual([]);
    expect(await faults({ id: 'pregnancy' }, undefined, '/v1/causes/pregnancy?fields=id')).toEqual([]);
  });

  it('sees a header that is missing and a status nobody documented', async () => {
    expect(await faults(await cause(), new Headers({ 'Content-Type': 'application/json' }))).toContain(
      'the header ETag is missing',
    );
    const teapot = Response.json({}, { status: 418 });
    expect(await check.faults('GET', '/v1/causes', teapot)).not.toEqual([]);
  });

  it('is about all there is', () => {
    expect(Object.keys(causes).length).toBeGreaterThan(30);
    expect(Object.keys(contract.paths)).toHaveLength(28);
  });
});
