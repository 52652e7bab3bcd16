import fc, { type Arbitrary } from 'fast-check';
import { utf8, type HttpShot } from './request.ts';

/** One way to spoil a request. */
type Mutation = (shot: HttpShot) => Arbitrary<HttpShot>;

const always =
  (change: (shot: HttpShot) => Partial<HttpShot>): Mutation =>
  (shot) =>
    fc.constant({ ...shot, ...change(shot) });
const header =
  (name: string, ...values: readonly string[]): Mutation =>
  (shot) =>
    fc.constantFrom(...values).map((value) => ({ ...shot, headers: { ...shot.headers, [name]: value } }));

const text = (body: Uint8Array | null): string => new TextDecoder().decode(body ?? new Uint8Array());

const METHODS = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'QUERY',
  'PROPFIND',
  'M-SEARCH',
];
const SEGMENTS = [
  '..',
  '.',
  '%2e%2e',
  '%2f',
  '%5c',
  '%00',
  '%ff',
  '%E0%A4%A',
  '%',
  '%zz',
  '__proto__',
  'constructor',
  '\u{1F9B5}',
  '//',
  ';a=b',
  '*',
  '{id}',
  '%0d%0aX-Evil:%201',
  'a'.repeat(900),
];
const QUERIES = [
  '__proto__=1',
  'constructor[prototype][x]=1',
  'a'.repeat(3000),
  'q=%ff%fe',
  'q=%00',
  'limit=1e9',
  'limit=-0',
  'limit=０',
  'fields=,,,',
  'cursor=%00',
  '&&&===',
  'locale=en%0d%0aSet-Cookie:x',
  'q=%F0%9F%A6%B5',
  'q=' + '%41'.repeat(800),
  'kind=cause&kind=mimic',
  '%',
];
const NASTY = [
  '{"findings":{"__proto__":"present"}}',
  '{"__proto__":{"polluted":true},"findings":{}}',
  '{"constructor":{"prototype":{"polluted":true}},"findings":{}}',
  '{"findings":{"calf":"present","calf":"absent"}}',
  '{"text":"\\ud800"}',
  '{"findings":{},"age":1e999}',
  '{"findings":{},"age":-0}',
  '[]',
  'null',
  '"x"',
  '7',
  '',
  ' ',
  '\ufeff{"findings":{}}',
  '{"findings":{}}{"findings":{}}',
  '{"findings":{},}',
  "{'findings':{}}",
];

const MUTATIONS: readonly Mutation[] = [
  (shot) => fc.constantFrom(...METHODS).map((method) => ({ ...shot, method })),
  (shot) =>
    fc
      .constantFrom(...SEGMENTS)
      .map((segment) => ({ ...shot, path: `${shot.path.split('?')[0]}/${encodeURI(decodable(segment))}` })),
  (shot) =>
    fc.constantFrom(...SEGMENTS).map((segment) => ({
      ...shot,
      path: shot.path.replace(/[^/?]+(?=\?|$)/, encodeURI(decodable(segment))),
    })),
  (shot) =>
    fc.constantFrom(...QUERIES).map((query) => ({
      ...shot,
      path: `${shot.path}${shot.path.includes('?') ? '&' : '?'}${encodeURI(decodable(query))}`,
    })),
  (shot) =>
    fc
      .string({ unit: 'binary', maxLength: 60 })
      .map((any) => ({ ...shot, path: `/${encodeURI(any.toWellFormed())}` })),
  header(
    'Accept',
    'text/html',
    'application/json;q=0',
    '*/*;q=0',
    'a/b/c',
    ',,,;;;',
    'x'.repeat(4000),
    'application/json, '.repeat(200),
  ),
  header('Accept-Language', 'de', '*', 'en;q=0', '-', 'x'.repeat(3000), ',;q=;'),
  header('Accept-Encoding', 'gzip', 'gzip;q=0', 'br, *', 'identity', ';;q=,', 'gzip, '.repeat(300)),
  header('If-None-Match', '*', '"x"', 'W/"x"', '"'.repeat(500), ','.repeat(2000)),
  header('X-Request-Id', 'a b c', 'x'.repeat(2000), '{"a":1}', '0af7651916cd43dd8448eb211c80319c'),
  header('Origin', 'null', 'https://evil.example', 'x'.repeat(2000)),
  header(
    'Content-Type',
    'text/plain',
    'application/json; charset=utf-16',
    'multipart/form-data',
    'application/json;'.repeat(50),
    'application/vnd.api+json',
    '*/*',
  ),
  header('Content-Encoding', 'gzip', 'br', 'deflate, gzip', 'identity', 'x'),
  header('X-Forwarded-For', '1.2.3.4', 'x'.repeat(2000), '::1, ::2, ::3'),
  header('Host', 'evil.example', 'localhost:99999', 'a'.repeat(300), '127.0.0.1'),
  header('Mcp-Session-Id', 'x', 'x'.repeat(500)),
  header('MCP-Protocol-Version', '2026-07-28', '1999-01-01', 'x'),
  header('Expect', '100-continue'),
  (shot) => fc.constantFrom(...NASTY).map((body) => ({ ...shot, body: utf8(body) })),
  (shot) =>
    fc.nat(40_000).map((levels) => ({ ...shot, body: utf8(`${'['.repeat(levels)}${']'.repeat(levels)}`) })),
  (shot) =>
    fc.nat(40_000).map((levels) => ({ ...shot, body: utf8('{"findings":'.repeat(Math.ceil(levels / 12))) })),
  (shot) =>
    fc
      .integer({ min: 60_000, max: 90_000 })
      .map((length) => ({ ...shot, body: utf8(`{"text":"${'x'.repeat(length)}"}`) })),
  (shot) => fc.uint8Array({ maxLength: 2000 }).map((body) => ({ ...shot, body: body as Uint8Array })),
  (shot) =>
    fc
      .nat()
      .map((at) => ({ ...shot, body: utf8(text(shot.body).slice(0, at % (text(shot.body).length + 1))) })),
  (shot) =>
    fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })).map(([at, byte]) => {
      const body = Uint8Array.from(shot.body ?? [0]);
      body[at % body.length] = byte;
      return { ...shot, body };
    }),
  (shot) => fc.json({ maxDepth: 6 }).map((body) => ({ ...shot, body: utf8(body) })),
  always(() => ({ body: null })),
];

/** `encodeURI` encodes a percent sign once more; what is encoded already is left as it is. */
const decodable = (part: string): string => {
  try {
    return decodeURI(part);
  } catch {
    return part.replaceAll('%', '%25');
  }
};

/** A request with up to three things wrong with it. */
export const spoilt = (shot: HttpShot): Arbitrary<HttpShot> =>
  fc
    .array(fc.constantFrom(...MUTATIONS), { minLength: 1, maxLength: 3 })
    .chain((mutations) =>
      mutations.reduce<Arbitrary<HttpShot>>((so, mutation) => so.chain(mutation), fc.constant(shot)),
    );
