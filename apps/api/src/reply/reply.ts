import { rateHeaders } from '../visit/rate-headers.ts';
import type { Visit } from '../visit/visit.ts';
import { acceptsGzip } from './encoding.ts';

export type Body = Uint8Array<ArrayBuffer> | string | ReadableStream | null;
export type Headers = Readonly<Record<string, string>>;
/** Headers as names and values by turns, which is what costs the least to write out. */
export type Flat = readonly string[];

/** On every answer: any page may read it, no page may frame it, and nothing in it runs. */
const ALWAYS: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'ETag, Link, RateLimit-Limit, RateLimit-Policy, RateLimit-Remaining, RateLimit-Reset, Retry-After, Server-Timing, X-Request-Id',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** Below this many bytes, compressing costs more than it saves. */
const WORTH_ZIPPING = 1024;

/** The headers of an answer with those that are on every one. */
export const withAlways = (headers: Headers): Headers => ({ ...ALWAYS, ...headers });

/** The headers that change with every request. */
export const visitHeaders = (visit: Visit): Flat => [
  ...rateHeaders(visit),
  'X-Request-Id',
  visit.id,
  'Server-Timing',
  `app;dur=${(performance.now() - visit.started).toFixed(2)}`,
];

/** Headers by their names, as a `Response` takes them. */
export function byName(flat: Flat): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let at = 0; at < flat.length; at += 2) headers[flat[at] ?? ''] = flat[at + 1] ?? '';
  return headers;
}

/**
 * Answers with a body of a kind that is not compressed. Every `Response` of this API is made in one go: headers that are set
 * one by one afterwards make a runtime copy the answer each time.
 */
export function respond(visit: Visit, status: number, body: Body, headers: Headers): Response {
  const all = { ...withAlways(headers), ...byName(visitHeaders(visit)) };
  if (visit.method === 'HEAD') {
    if (typeof body === 'string') all['Content-Length'] = String(new TextEncoder().encode(body).length);
    if (body instanceof Uint8Array) all['Content-Length'] = String(body.length);
  }
  return new Response(body, { status, headers: all });
}

/** Whether an answer to this visit is to be compressed here. */
export const zips = ({ host, header }: Visit, length: number): boolean =>
  host.gzip !== undefined && length >= WORTH_ZIPPING && acceptsGzip(header('accept-encoding'));

/** Like `respond`, compressed where the client takes it and the platform does not do so itself. */
export function reply(
  visit: Visit,
  status: number,
  body: Uint8Array<ArrayBuffer> | string,
  headers: Headers,
): Response | Promise<Response> {
  const vary = {
    ...headers,
    Vary: headers['Vary'] ? `${headers['Vary']}, Accept-Encoding` : 'Accept-Encoding',
  };
  const { gzip } = visit.host;
  if (!gzip || !zips(visit, body.length)) return respond(visit, status, body, vary);
  return gzip(body).then((zipped) => respond(visit, status, zipped, { ...vary, 'Content-Encoding': 'gzip' }));
}
