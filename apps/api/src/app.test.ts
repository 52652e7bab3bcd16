import { contentVersion } from '@cramps/content/version';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '../build/document.ts';
import { createApp } from './app.ts';
import { bareHost, type Visited } from './host.ts';
import { asking } from './plug/asking.ts';
import type { Contract } from './plug/contract.ts';

const contract = (await plainDocument()) as unknown as Contract;
const app = createApp();
const ask = asking((url, init) => app.request(url, init), contract);

describe('paths and methods', () => {
  it('names near misses for paths, and where all of them are', async () => {
    const near = await ask.problem(ask('/v1/cuases'));
    expect(near).toMatchObject({ status: 404, type: '/problems/unknown-path' });
    expect(near.faults[0]?.mend).toMatch(/\/v1\/causes/);
    expect((await ask.problem(ask('/qqq/zzz'))).faults[0]?.mend).toMatch(/openapi/);
    expect((await ask.problem(ask('/v1/causes/'))).status).toBe(404);
  });

  it.each([
    ['DELETE', '/v1/causes/pregnancy', 'GET, HEAD, OPTIONS'],
    ['GET', '/v1/match', 'POST, OPTIONS'],
    ['PUT', '/v1/parse', 'POST, OPTIONS'],
    ['PATCH', '/v1/questions/next', 'POST, GET, HEAD, OPTIONS'],
    ['GET', '/mcp', 'POST, OPTIONS'],
    ['POST', '/healthz', 'GET, HEAD, OPTIONS'],
    ['MADEUP', '/v1/meta', 'GET, HEAD, OPTIONS'],
  ])('%s %s is not taken, and %s is allowed', async (method, path, allow) => {
    const answer = await ask(path, { method });
    expect([answer.status, answer.headers.get('Allow')]).toEqual([405, allow]);
    await ask.problem(answer);
  });

  it('answers HEAD like GET, without the body', async () => {
    const get = await ask('/v1/causes/pregnancy');
    const head = await ask('/v1/causes/pregnancy', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['ETag', 'Cache-Control', 'Content-Type', 'Content-Language', 'Vary']) {
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)]);
    }
    expect(head.headers.get('Content-Length')).toBe(String((await get.arrayBuffer()).byteLength));
    expect((await ask('/v1/causes/nope', { method: 'HEAD' })).status).toBe(404);
  });

  it('leads from the root to the reference', async () => {
    const answer = await app.request('/');
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/docs']);
  });
});

describe('other people’s pages', () => {
  it('may call it, without credentials', async () => {
    const preflight = await ask('/v1/match', {
      method: 'OPTIONS',
      headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Allow')).toBe('POST, OPTIONS');
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type');
    expect(preflight.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect((await ask.problem(ask('/nope', { method: 'OPTIONS' }))).status).toBe(404);
  });

  it('may not frame it, and nothing in an answer runs', async () => {
    for (const path of ['/v1/meta', '/nope', '/v1/match']) {
      const { headers } = await ask(path);
      expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      // Names below the one it is served from are not its business.
      expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(headers.get('Set-Cookie')).toBeNull();
    }
  });
});

describe('forms of the answer', () => {
  it.each(['text/html', 'application/xml, text/*;q=0.5', 'application/json;q=0', 'application/problem+json'])(
    'is 406 for %s',
    async (accept) => {
      expect(await ask.problem(ask('/v1/meta', { headers: { Accept: accept } }))).toMatchObject({
        status: 406,
      });
    },
  );

  it.each([
    '*/*',
    'application/*',
    'application/json',
    'text/html, */*;q=0.1',
    'APPLICATION/JSON',
    'text/html;q=0, application/json;q=0.2',
    '',
  ])('is JSON for "%s"', async (accept) => {
    expect((await ask('/v1/meta', { headers: { Accept: accept } })).status).toBe(200);
  });
});

describe('what the host is told', () => {
  const visited: Visited[] = [];
  const watched = createApp({ ...bareHost, visited: (visit) => visited.push(visit) });

  it('is the pattern of the path and nothing of what was asked', async () => {
    await watched.request('/v1/causes/pregnancy?fields=id');
    await watched.request('/v1/search?q=my+secret');
    await watched.request('/secret/path');
    await watched.request('/v1/match', {
      method: 'POST',
      body: '{"findings":{}}',
      headers: { 'Content-Type': 'application/json' },
    });
    await watched.request('/v1/meta', { method: 'SECRET' });
    expect(visited.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['GET', '/v1/causes/:id', 200],
      ['GET', '/v1/search', 200],
      ['GET', '*', 404],
      ['POST', '/v1/match', 200],
      ['other', '*', 405],
    ]);
    expect(JSON.stringify(visited)).not.toMatch(/secret|pregnancy/i);
  });
});

describe('request ids', () => {
  it('are taken over where they are harmless, and made otherwise', async () => {
    const idFor = async (given: string) =>
      (await app.request('/healthz', { headers: { 'X-Request-Id': given } })).headers.get('X-Request-Id');
    for (const given of ['0af7651916cd43dd8448eb211c80319c', '0AF76519-16cd-43dd-8448-eb211c80319c'])
      expect(await idFor(given)).toBe(given);
    for (const given of [
      'Anna has cramps',
      'x'.repeat(300),
      '',
      '-------',
      'deadbeef',
      '0af7651916cd-43dd8448eb211c80319c',
    ])
      expect(await idFor(given)).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('stand in problems too, always as the URN of a UUID', async () => {
    const instanceFor = async (given: string) => {
      const answer = await app.request('/nope', { headers: { 'X-Request-Id': given } });
      const { instance } = (await answer.json()) as { instance: string };
      return [instance, answer.headers.get('X-Request-Id')];
    };
    const [instance, id] = await instanceFor('deadbeef');
    expect(instance).toBe(`urn:uuid:${id}`);
    const [named] = await instanceFor('0af7651916cd43dd8448eb211c80319c');
    expect(named).toBe('urn:uuid:0af76519-16cd-43dd-8448-eb211c80319c');
  });
});

it('lives', async () => {
  expect(await ask.json('/healthz')).toEqual({ status: 'ok', contentVersion });
});
