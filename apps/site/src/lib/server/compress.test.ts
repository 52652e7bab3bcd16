import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressed, encodingFor } from './compress.ts';

const TEXT = 'A cramp lets go. '.repeat(200);
const page = (text = TEXT) =>
  new Response(text, {
    headers: { 'content-type': 'text/html', etag: '"abc"', 'content-length': String(text.length) },
  });
const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer());

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0.2, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['*', 'br'],
  ['identity', undefined],
  ['nonsense;;q=x,,', undefined],
  [null, undefined],
])('reads %s as a wish for %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding);
});

it('packs a page so that it can be unpacked, under an etag of its own', async () => {
  const br = await compressed(page(), 'br');
  expect(Object.fromEntries(br.headers)).toMatchObject({
    'content-encoding': 'br',
    etag: '"abc.br"',
    vary: 'accept-encoding',
  });
  expect(br.headers.has('content-length')).toBe(false);
  expect(brotliDecompressSync(await bytes(br)).toString()).toBe(TEXT);
  expect(gunzipSync(await bytes(await compressed(page(), 'gzip'))).toString()).toBe(TEXT);
});

it('leaves alone what is short, what is not text, and what nobody wants packed', async () => {
  expect((await compressed(page('Short.'), 'br')).headers.has('content-encoding')).toBe(false);
  const picture = new Response(TEXT, { headers: { 'content-type': 'image/png' } });
  expect(await compressed(picture, 'br')).toBe(picture);
  const plain = await compressed(page(), null);
  expect(plain.headers.get('etag')).toBe('"abc"');
  expect(await plain.text()).toBe(TEXT);
});

it('passes an answer without a body', async () => {
  const moved = new Response(null, { status: 308, headers: { location: '/check' } });
  expect(await compressed(moved, 'br')).toBe(moved);
});
