import { contentVersion } from '@cramps/content';
import type { Ctx } from '../env.ts';
import type { Locale } from '../locales.ts';
import { acceptsGzip } from './encoding.ts';
import { isKnown, shortHash } from './etag.ts';
import { respond, type Headers } from './reply.ts';

/** An answer that everybody may keep for a while: made once, sent in either form, and known again by its tag. */
export interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
  readonly etag: string;
  readonly zippedEtag: string;
  zipped?: Promise<Uint8Array<ArrayBuffer>>;
}

const HOUR_S = 3600;
const WORTH_ZIPPING = 1024;
const encoder = new TextEncoder();

/** Content changes with its version, so an hour is short and a day of using the old one while asking is harmless. */
const KEEP = `public, max-age=${HOUR_S}, stale-while-revalidate=${24 * HOUR_S}`;

/** Makes an answer out of bytes or text. The tag holds the content version and the locale, and changes with the bytes. */
export function makeAnswer(body: Uint8Array<ArrayBuffer> | string, type: string, locale?: Locale, more: Headers = {}): Answer {
  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  const name = [contentVersion, ...(locale ? [locale] : []), shortHash(bytes)].join('.');
  const vary = locale ? 'Accept, Accept-Language, Accept-Encoding' : 'Accept-Encoding';
  const words = locale ? { 'Content-Language': locale } : {};
  const headers = { 'Content-Type': type, 'Cache-Control': KEEP, Vary: vary, ...words, ...more };
  return { bytes, headers, etag: `"${name}"`, zippedEtag: `"${name}.gzip"` };
}

/** Sends an answer, or 304 to who has it already. */
export function sendAnswer(c: Ctx, answer: Answer): Response | Promise<Response> {
  const { gzip } = c.get('visit').host;
  const zip = gzip && answer.bytes.length >= WORTH_ZIPPING && acceptsGzip(c.req.header('Accept-Encoding'));
  const ETag = zip ? answer.zippedEtag : answer.etag;
  if (isKnown(c.req.header('If-None-Match'), [answer.etag, answer.zippedEtag])) {
    const { 'Content-Type': _, ...headers } = answer.headers;
    return respond(c, 304, null, { ...headers, ETag });
  }
  if (!zip) return respond(c, 200, answer.bytes, { ...answer.headers, ETag });
  answer.zipped ??= gzip(answer.bytes);
  return answer.zipped.then((bytes) => respond(c, 200, bytes, { ...answer.headers, ETag, 'Content-Encoding': 'gzip' }));
}
