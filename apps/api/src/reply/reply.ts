import type { Ctx } from '../env.ts';
import { rateHeaders } from '../visit/rate-limit.ts';
import { acceptsGzip } from './encoding.ts';

export type Body = Uint8Array<ArrayBuffer> | string | null;
export type Headers = Readonly<Record<string, string>>;

/** On every answer: any page may read it, no page may frame it, and nothing in it runs. */
const ALWAYS: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Link, RateLimit-Limit, RateLimit-Policy, RateLimit-Remaining, RateLimit-Reset, Retry-After, Server-Timing, X-Request-Id',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};

/** Below this many bytes, compressing costs more than it saves. */
const WORTH_ZIPPING = 1024;

/**
 * Every answer of this API is made here, in one go: headers that are set one by one afterwards make a runtime copy the
 * answer each time.
 */
export function respond(c: Ctx, status: number, body: Body, headers: Headers): Response {
  const { id, started } = c.get('visit');
  const all: Record<string, string> = {
    ...ALWAYS,
    ...headers,
    ...rateHeaders(c),
    'X-Request-Id': id,
    'Server-Timing': `app;dur=${(performance.now() - started).toFixed(2)}`,
  };
  if (c.req.method === 'HEAD' && body !== null) all['Content-Length'] = String(sizeOf(body));
  return new Response(body, { status, headers: all });
}

/** Like `respond`, compressed where the client takes it and the platform does not do so itself. */
export function reply(c: Ctx, status: number, body: Uint8Array<ArrayBuffer> | string, headers: Headers): Response | Promise<Response> {
  const { gzip } = c.get('visit').host;
  const vary = { ...headers, Vary: headers['Vary'] ? `${headers['Vary']}, Accept-Encoding` : 'Accept-Encoding' };
  if (!gzip || body.length < WORTH_ZIPPING || !acceptsGzip(c.req.header('Accept-Encoding'))) {
    return respond(c, status, body, vary);
  }
  return gzip(body).then((zipped) => respond(c, status, zipped, { ...vary, 'Content-Encoding': 'gzip' }));
}

const sizeOf = (body: Uint8Array | string): number =>
  typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
