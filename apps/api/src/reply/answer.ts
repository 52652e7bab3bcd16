import { contentVersion } from '@cramps/content';
import type { Locale } from '../locales.ts';
import type { Visit } from '../visit/visit.ts';
import { isKnown, shortHash } from './etag.ts';
import { send, withAlways, zips, type Headers } from './reply.ts';

/** An answer that everybody may keep for a while: made once, sent in either form, and known again by its tag. */
export interface Answer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly plain: Form;
  readonly zipped: Form;
  zippedBytes?: Promise<Uint8Array<ArrayBuffer>>;
}

/** The headers of one form of an answer, whole and for who has it already. */
interface Form {
  readonly etag: string;
  readonly headers: Headers;
  readonly unchanged: Headers;
}

const HOUR_S = 3600;
const encoder = new TextEncoder();

/** Content changes with its version, so an hour is short and a day of using the old one while asking is harmless. */
const KEEP = `public, max-age=${HOUR_S}, stale-while-revalidate=${24 * HOUR_S}`;

function form(etag: string, type: string, more: Headers): Form {
  const unchanged = withAlways({ 'Cache-Control': KEEP, ...more, ETag: etag });
  return { etag, unchanged, headers: { 'Content-Type': type, ...unchanged } };
}

/** Makes an answer out of bytes or text. The tag holds the content version and the locale, and changes with the bytes. */
export function makeAnswer(
  body: Uint8Array<ArrayBuffer> | string,
  type: string,
  locale?: Locale,
  more: Headers = {},
): Answer {
  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  const name = [contentVersion, ...(locale ? [locale] : []), shortHash(bytes)].join('.');
  const vary = locale ? 'Accept, Accept-Language, Accept-Encoding' : 'Accept-Encoding';
  const headers = { Vary: vary, ...(locale ? { 'Content-Language': locale } : {}), ...more };
  return {
    bytes,
    plain: form(`"${name}"`, type, headers),
    zipped: form(`"${name}.gzip"`, type, { ...headers, 'Content-Encoding': 'gzip' }),
  };
}

/** Sends an answer, or 304 to who has it already. */
export function sendAnswer(visit: Visit, answer: Answer): Response | Promise<Response> {
  const { bytes, plain, zipped } = answer;
  const { gzip } = visit.host;
  const { etag, headers, unchanged } = gzip && zips(visit, bytes.length) ? zipped : plain;
  if (isKnown(visit.request.headers.get('If-None-Match'), [plain.etag, zipped.etag])) {
    const { 'Content-Encoding': _, ...rest } = unchanged;
    return send(visit, 304, null, rest);
  }
  if (!gzip || etag === plain.etag) return send(visit, 200, bytes, headers);
  answer.zippedBytes ??= gzip(bytes);
  return answer.zippedBytes.then((small) => send(visit, 200, small, headers));
}
