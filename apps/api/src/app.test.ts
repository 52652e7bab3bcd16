import { causes, contentVersion } from '@cramps/content';
import { clinicalCases } from '@cramps/content/cases';
import { match } from '@cramps/content/match';
import { describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import type { Problem } from './problem.ts';
import { BODY_LIMIT, TEXT_LIMIT } from './schemas.ts';

/** The logic, once, in process. That it runs on each runtime is for the plug tests. */
const app = createApp();
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  });

async function problemOf(response: Response | Promise<Response>): Promise<Problem> {
  const answer = await response;
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  const body = (await answer.json()) as Problem;
  expect(body.status).toBe(answer.status);
  expect(body.type).toMatch(/^\/problems\/[a-z-]+$/);
  return body;
}

describe('content', () => {
  it('says what it is', async () => {
    const meta = (await (await app.request('/v1/meta')).json()) as Record<string, unknown>;
    expect(meta).toMatchObject({ contentVersion, reviewedBy: null, counts: { causes: Object.keys(causes).length } });
    expect(meta.intendedUse).toMatch(/^General information about what can cause night leg cramps/);
  });

  it('lists causes, and gives each with words and sources', async () => {
    const { items } = (await (await app.request('/v1/causes')).json()) as { items: { href: string; name: string }[] };
    expect(items).toHaveLength(Object.keys(causes).length);
    for (const { href, name } of items) {
      const answer = await app.request(href);
      expect(answer.status).toBe(200);
      const cause = (await answer.json()) as { words: { name: string }; sourceList: object[]; sources: string[] };
      expect(cause.words.name).toBe(name);
      expect(cause.sourceList).toHaveLength(cause.sources.length);
    }
  });

  it('is cached by content version and locale, and answers 304 to what is known', async () => {
    const first = await app.request('/v1/causes');
    const etag = first.headers.get('ETag') ?? '';
    expect(etag).toBe(`"${contentVersion}.en"`);
    expect(first.headers.get('Cache-Control')).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/);
    expect(first.headers.get('Content-Language')).toBe('en');
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await app.request('/v1/causes', { headers: { 'If-None-Match': known } });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await app.request('/v1/causes', { headers: { 'If-None-Match': '"old"' } })).status).toBe(200);
  });

  it('falls back to English by Accept-Language, and refuses a locale asked for by name', async () => {
    expect((await app.request('/v1/causes', { headers: { 'Accept-Language': 'xx' } })).status).toBe(200);
    expect(await problemOf(app.request('/v1/causes?locale=xx'))).toMatchObject({ status: 400, faults: [{ pointer: 'locale', expected: 'en' }] });
  });
});

describe('matching', () => {
  const profile = { findings: { calf: 'present', 'at-night': 'present' }, medicines: ['furosemide'], age: 70 } as const;

  it('gives the answer of the package, with an explanation, and stores nothing', async () => {
    const answer = await post('/v1/match', profile);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    const { explanation, ...assessment } = (await answer.json()) as Record<string, unknown>;
    expect(assessment).toEqual(JSON.parse(JSON.stringify(match(profile))));
    expect(explanation).toMatchObject({ urgency: { level: assessment.urgency } });
  });

  it('reads every vignette and matches what it read', async () => {
    for (const { text } of clinicalCases) {
      const parsed = (await (await post('/v1/parse', { text })).json()) as { profile: object };
      expect((await post('/v1/match', parsed.profile)).status).toBe(200);
    }
  });

  it.each([
    ['an unknown finding', { findings: { clf: 'present' } }, { pointer: '/findings/clf', mend: 'Did you mean calf?' }],
    ['an unknown medicine', { findings: {}, medicines: ['furosemid'] }, { pointer: '/medicines/0', found: '"furosemid"' }],
    ['a wrong answer', { findings: { calf: 'yes' } }, { pointer: '/findings/calf', found: '"yes"' }],
    ['a wrong type', { findings: [], age: 'old' }, { pointer: '/age', found: '"old"' }],
    ['an age out of range', { findings: {}, age: 121 }, { pointer: '/age', found: '121' }],
    ['an unknown member', { findings: {}, wat: 1 }, { pointer: '', found: 'wat' }],
    ['a list', [], { pointer: '' }],
    ['null', null, { pointer: '' }],
    ['no findings', {}, { pointer: '/findings', found: 'nothing' }],
  ])('tells of %s', async (_, body, fault) => {
    const { faults, ...rest } = await problemOf(post('/v1/match', body));
    expect(rest).toMatchObject({ status: 422, type: '/problems/invalid-body' });
    expect(faults).toEqual(expect.arrayContaining([expect.objectContaining(fault)]));
  });

  it.each([
    ['broken JSON', '{"findings":', 400, {}],
    ['an empty body', '', 400, {}],
    ['another media type', '{}', 415, { 'Content-Type': 'text/plain' }],
    ['a megabyte', JSON.stringify({ text: 'x'.repeat(1024 * 1024) }), 413, {}],
    ['a body just too large', JSON.stringify({ text: 'x'.repeat(BODY_LIMIT) }), 413, {}],
    ['a text too long', JSON.stringify({ text: 'x'.repeat(TEXT_LIMIT + 1) }), 422, {}],
  ])('tells of %s', async (_, body, status, headers) => {
    expect(await problemOf(post('/v1/parse', body, headers))).toMatchObject({ status });
  });

  it('reads a text of just the limit, and one with nothing in it', async () => {
    expect((await post('/v1/parse', { text: 'x'.repeat(TEXT_LIMIT) })).status).toBe(200);
    expect(await (await post('/v1/parse', { text: '' })).json()).toEqual({ profile: { findings: {} }, mentions: [] });
  });

  it('cannot be led to an object’s own names', async () => {
    for (const id of ['__proto__', 'constructor', 'toString']) {
      const { status } = await problemOf(post('/v1/match', `{"findings":{"${id}":"present"}}`));
      expect(status).toBe(id === '__proto__' ? 400 : 422);
    }
  });
});

describe('paths and methods', () => {
  it('names near misses for ids and paths', async () => {
    expect(await problemOf(app.request('/v1/causes/pregnacy'))).toMatchObject({ status: 404, detail: 'Did you mean pregnancy?' });
    expect((await problemOf(app.request('/v1/cuases'))).detail).toMatch(/\/v1\/causes/);
    expect((await problemOf(app.request('/nothing/like/it/at/all'))).detail).toMatch(/openapi/);
    expect((await problemOf(app.request('/v1/causes/constructor'))).status).toBe(404);
  });

  it('says which methods a path takes', async () => {
    for (const [method, path, allow] of [
      ['DELETE', '/v1/causes/pregnancy', 'GET, HEAD, OPTIONS'],
      ['GET', '/v1/match', 'POST, OPTIONS'],
      ['PUT', '/v1/parse', 'POST, OPTIONS'],
    ] as const) {
      const answer = await app.request(path, { method });
      expect([answer.status, answer.headers.get('Allow')]).toEqual([405, allow]);
      await problemOf(answer);
    }
  });

  it('lets any page call it, without credentials', async () => {
    const preflight = await app.request('/v1/match', {
      method: 'OPTIONS',
      headers: { Origin: 'https://example.org', 'Access-Control-Request-Method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.headers.get('Access-Control-Allow-Credentials')).toBeNull();
  });

  it('documents every path it takes', async () => {
    const { paths, openapi } = (await (await app.request('/openapi.json')).json()) as { paths: object; openapi: string };
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths).sort()).toEqual(['/v1/causes', '/v1/causes/{id}', '/v1/match', '/v1/meta', '/v1/parse']);
  });
});
