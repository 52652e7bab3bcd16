import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '../../build/document.ts';
import { contentVersion } from '@cramps/content/version';
import { createApp } from '../app.ts';
import { bareHost } from '../host.ts';
import { asking } from '../plug/asking.ts';
import type { Contract } from '../plug/contract.ts';
import { acceptsGzip } from './encoding.ts';
import { isKnown } from './etag.ts';

const zip = promisify(gzip);
const app = createApp({ ...bareHost, gzip: (bytes) => zip(bytes) });
const ask = asking((url, init) => app.request(url, init), (await plainDocument()) as unknown as Contract);

describe('content answers', () => {
  it('may be kept for a while, by version and locale', async () => {
    const { headers } = await ask('/v1/causes');
    expect(headers.get('ETag')).toMatch(
      new RegExp(`^"${contentVersion.replace('+', '\\+')}\\.en\\.[0-9a-z]+"$`),
    );
    expect(headers.get('Cache-Control')).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/);
    expect(headers.get('Content-Language')).toBe('en');
    expect(headers.get('Vary')).toBe('Accept, Accept-Language, Accept-Encoding');
  });

  it('have a tag each that holds while nothing changes', async () => {
    const tags = await Promise.all(
      ['/v1/causes', '/v1/causes', '/v1/causes?limit=3', '/v1/causes?fields=id'].map(async (url) =>
        (await ask(url)).headers.get('ETag'),
      ),
    );
    expect(tags[0]).toBe(tags[1]);
    expect(new Set(tags).size).toBe(3);
  });

  it.each(['/v1/causes', '/v1/causes?limit=3', '/v1/causes/pregnancy'])(
    '%s is 304 to who has it',
    async (url) => {
      const tag = (await ask(url)).headers.get('ETag') ?? '';
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const again = await ask(url, { headers: { 'If-None-Match': known } });
        expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
        expect(again.headers.get('Content-Type')).toBeNull();
        expect(again.headers.get('Cache-Control')).toContain('max-age');
      }
      for (const old of ['"old"', 'nonsense', ''])
        expect((await ask(url, { headers: { 'If-None-Match': old } })).status).toBe(200);
    },
  );

  it('fall back to English', async () => {
    expect(
      (await ask('/v1/causes', { headers: { 'Accept-Language': 'xx, de;q=0.5' } })).headers.get(
        'Content-Language',
      ),
    ).toBe('en');
  });

  it('are never kept when they are problems', async () => {
    const answer = await ask('/v1/causes/nope', { headers: { 'If-None-Match': '*' } });
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([404, 'no-store']);
  });
});

describe('compressed answers', () => {
  const zipped = { headers: { 'Accept-Encoding': 'br, gzip' } };

  it.each(['/v1/causes', '/v1/causes?limit=30'])(
    '%s is the same, smaller, with a tag of its own',
    async (url) => {
      const plain = await ask(url);
      const small = await app.request(url, zipped);
      expect(small.headers.get('Content-Encoding')).toBe('gzip');
      const bytes = new Uint8Array(await small.arrayBuffer());
      expect(gunzipSync(bytes).toString()).toBe(await plain.text());
      expect(small.headers.get('ETag')).not.toBe(plain.headers.get('ETag'));
      const again = await app.request(url, {
        headers: { ...zipped.headers, 'If-None-Match': small.headers.get('ETag') ?? '' },
      });
      expect(again.status).toBe(304);
    },
  );

  it('come for what was posted too, and not for what is short anyway', async () => {
    const init = {
      method: 'POST',
      body: '{"findings":{}}',
      headers: { ...zipped.headers, 'Content-Type': 'application/json' },
    };
    const answer = await app.request('/v1/match', init);
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
    expect(JSON.parse(gunzipSync(new Uint8Array(await answer.arrayBuffer())).toString())).toHaveProperty(
      'resultId',
    );
    expect((await app.request('/v1/meta', zipped)).headers.get('Content-Encoding')).toBeNull();
  });

  it('do not come where the platform compresses', async () => {
    expect((await createApp().request('/v1/causes', zipped)).headers.get('Content-Encoding')).toBeNull();
  });
});

it.each([
  ['gzip', true],
  ['GZIP;q=0.5', true],
  ['br, *', true],
  ['br', false],
  ['gzip;q=0', false],
  ['gzip;q=0, *', false],
  ['*;q=0', false],
  ['identity', false],
  ['', false],
  [null, false],
])('Accept-Encoding: %s takes gzip: %s', (header, takes) => {
  expect(acceptsGzip(header)).toBe(takes);
});

it('compares tags weakly', () => {
  expect(isKnown('W/"a", "b"', ['"b"'])).toBe(true);
  expect(isKnown('W/"a"', ['"a"'])).toBe(true);
  expect(isKnown('"A"', ['"a"'])).toBe(false);
  expect(isKnown(null, ['"a"'])).toBe(false);
});
