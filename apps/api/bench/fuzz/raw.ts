import fc, { type Arbitrary } from 'fast-check';
import { utf8, type RawShot } from './request.ts';

const body = '{"findings":{"calf":"present"}}';
const POST = `POST /v1/match HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n`;
const CLOSE = 'Connection: close\r\n';

/** What no HTTP client would send: broken framing, smuggling, injected headers, paths no URL may hold. */
const LINES = [
  'nonsense\r\n\r\n',
  '\r\n\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'GET /v1/meta HTTP/1.1\r\n\r\n',
  'GET /v1/meta HTTP/1.0\r\n\r\n',
  `GET /v1/../../etc/passwd HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`,
  `GET /v1/causes/..\\..\\x HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`,
  `GET http://evil.example/v1/meta HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`,
  `GET //evil.example/v1/meta HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`,
  `GET * HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`,
  `OPTIONS * HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`,
  `CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`,
  `GET /v1/meta HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
  `GET /v1/meta HTTP/1.1\r\nHost: a\r\nX-Request-Id: x\r\n evil: 1\r\n${CLOSE}\r\n`,
  `GET /v1/meta HTTP/1.1\r\nHost: a\r\nX: \0\r\n${CLOSE}\r\n`,
  `GET /v1/meta HTTP/1.1\r\nHost: a\r\nHost: b\r\n${CLOSE}\r\n`,
  `GET /v1/meta HTTP/1.1\r\nHost: a b\r\n${CLOSE}\r\n`,
  `GET /v1/meta HTTP/1.1\r\nHost: [::\r\n${CLOSE}\r\n`,
  `GET /v1/\u00e9\u00e8 HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`,
  `GET /v1/meta HTTP/1.1\nHost: a\n${CLOSE}\n`,
  `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`,
  `GET /v1/meta HTTP/1.1\r\nHost: a\r\n${'X: y\r\n'.repeat(3000)}\r\n`,
  `GET /v1/meta HTTP/1.1\r\nHost: a\r\nCookie: ${'x'.repeat(17_000)}\r\n\r\n`,
  `${POST}Content-Length: ${body.length}\r\nContent-Length: 5\r\n\r\n${body}`,
  `${POST}Content-Length: ${body.length}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  `${POST}Content-Length: -1\r\n\r\n${body}`,
  `${POST}Content-Length: 99999999999999999999\r\n\r\n${body}`,
  `${POST}Content-Length: 0x1f\r\n\r\n${body}`,
  `${POST}Content-Length: ${body.length + 10}\r\n${CLOSE}\r\n${body}`,
  `${POST}Content-Length: 3\r\n${CLOSE}\r\n${body}`,
  `${POST}Transfer-Encoding: chunked\r\n${CLOSE}\r\n${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  `${POST}Transfer-Encoding: chunked\r\n${CLOSE}\r\nzz\r\n${body}\r\n0\r\n\r\n`,
  `${POST}Transfer-Encoding: chunked\r\n${CLOSE}\r\nffffffffffffffff\r\nx`,
  `${POST}Transfer-Encoding: gzip, chunked\r\n${CLOSE}\r\n0\r\n\r\n`,
  `${POST}Transfer-Encoding: identity\r\nContent-Length: ${body.length}\r\n${CLOSE}\r\n${body}`,
  `${POST}Expect: nonsense\r\nContent-Length: ${body.length}\r\n${CLOSE}\r\n${body}`,
  `GET /v1/meta HTTP/1.1\r\nHost: a\r\n\r\nGET /v1/meta HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`,
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
];

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);

/** Bytes for a socket: one of these, cut or changed somewhere as often as not. */
export const rawShots: Arbitrary<RawShot> = fc
  .tuple(
    fc.constantFrom(...LINES),
    fc.constantFrom('whole', 'cut', 'changed', 'any'),
    fc.nat(),
    fc.integer({ min: 0, max: 255 }),
    fc.uint8Array({ maxLength: 300 }),
  )
  .map(([line, how, at, byte, any]) => {
    const bytes = latin1(line);
    if (how === 'cut') return { kind: 'raw', bytes: bytes.slice(0, at % bytes.length) };
    if (how === 'changed') bytes[at % bytes.length] = byte;
    if (how === 'any') return { kind: 'raw', bytes: Uint8Array.from([...any, ...utf8('\r\n\r\n')]) };
    return { kind: 'raw', bytes };
  });
