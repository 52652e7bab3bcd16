import { contentVersion } from '@cramps/content/version';
import type { Locale } from '../locales.ts';
import type { Asked, Visit } from '../visit/visit.ts';
import { isKnown, shortHash } from './etag.ts';
import { byName, visitHeaders, withAlways, zips, type Flat, type Headers } from './reply.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** An answer that everybody may keep for a while: made once, sent in either form, and known again by its tag. */
export interface Answer {
  readonly bytes: Bytes;
  readonly plain: Form;
  readonly zipped: Form;
  /** Made when somebody first asks for it. */
  zippedBytes?: Bytes | undefined;
}

/** The headers of one form of an answer, whole and for who has it already. */
interface Form {
  readonly etag: string;
  readonly headers: Flat;
  readonly unchanged: Flat;
}

/** An answer on its way out, whatever the runtime makes of it. */
export interface Sent {
  readonly status: 200 | 304;
  readonly body: Bytes | null;
  readonly headers: Flat;
}

const HOUR_S = 3600;
const encoder = new TextEncoder();

/** Content changes with its version, so an hour is short and a day of using the old one while asking is harmless. */
const KEEP = `public, max-age=${HOUR_S}, stale-while-revalidate=${24 * HOUR_S}`;

const flat = (headers: Headers): Flat => Object.entries(headers).flat();

/** Who has an answer already has its headers too; again they get what says that it still holds, and who may read it. */
function form(etag: string, lasting: Headers, whole: Headers): Form {
  const kept = { 'Cache-Control': KEEP, ...lasting, ETag: etag };
  return {
    etag,
    unchanged: flat({ 'Access-Control-Allow-Origin': '*', ...kept }),
    headers: flat(withAlways({ ...whole, ...kept })),
  };
}

/** Makes an answer out of bytes or text. The tag holds the content version and the locale, and changes with the bytes. */
export function makeAnswer(body: Bytes | string, type: string, locale?: Locale, more: Headers = {}): Answer {
  const bytes = typeof body === 'string' ? encoder.encode(body) : body;
  const name = [contentVersion, ...(locale ? [locale] : []), shortHash(bytes)].join('.');
  const vary = locale ? 'Accept, Accept-Language, Accept-Encoding' : 'Accept-Encoding';
  const headers = { Vary: vary, ...(locale ? { 'Content-Language': locale } : {}) };
  const whole = { 'Content-Type': type, ...more };
  return {
    bytes,
    plain: form(`"${name}"`, headers, whole),
    zipped: form(`"${name}.gzip"`, headers, { ...whole, 'Content-Encoding': 'gzip' }),
  };
}

/** Whether a form this visit takes is still to be made. */
export const isToBeZipped = (visit: Visit, { bytes, zippedBytes }: Answer): boolean =>
  !zippedBytes && zips(visit, bytes.length);

/** An answer as this visit gets it: whole, or 304 for who has it already. */
export function sent(visit: Visit, { bytes, plain, zipped, zippedBytes }: Answer): Sent {
  const small = zips(visit, bytes.length) ? zippedBytes : undefined;
  const { headers, unchanged } = small ? zipped : plain;
  return isKnown(visit.header('if-none-match'), [plain.etag, zipped.etag])
    ? { status: 304, body: null, headers: [...unchanged, ...visitHeaders(visit)] }
    : { status: 200, body: small ?? bytes, headers: [...headers, ...visitHeaders(visit)] };
}

/** What goes out, as a `Response`. */
export function responseOf({ method }: Asked, { status, body, headers }: Sent): Response {
  const all = byName(headers);
  if (method !== 'HEAD' || !body) return new Response(body, { status, headers: all });
  return new Response(null, { status, headers: { ...all, 'Content-Length': String(body.length) } });
}

/** Sends an answer, compressing it first where nobody asked for that before. */
export async function sendAnswer(visit: Visit, answer: Answer): Promise<Response> {
  if (isToBeZipped(visit, answer)) answer.zippedBytes = await visit.host.gzip?.(answer.bytes);
  return responseOf(visit, sent(visit, answer));
}
