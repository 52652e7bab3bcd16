import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A page made for each request is compressed while it is waited for: quick ways, not the tightest. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const WAYS = {
  br: (body: Uint8Array) => promisify(brotliCompress)(body, BROTLI),
  gzip: (body: Uint8Array) => promisify(gzip)(body, { level: 6 }),
} as const;
/** A smaller answer fits into one packet anyway. */
const LEAST = 1024;

/** The way of packing that a client wants most, of those there are; `br` where it is all the same. */
export function encodingFor(accepted: string | null): keyof typeof WAYS | undefined {
  const weights = new Map(
    (accepted ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
        const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
        return [name, weight === undefined ? 1 : Number(weight) || 0] as const;
      }),
  );
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0;
  if (weightOf('gzip') > weightOf('br')) return 'gzip';
  return weightOf('br') > 0 ? 'br' : undefined;
}

/** An answer in text, packed as the client wants it. The name of its version tells the two apart. */
export async function compressed(response: Response, accepted: string | null): Promise<Response> {
  const { headers } = response;
  const isText = /^(?:text\/|application\/(?:json|xml))/.test(headers.get('content-type') ?? '');
  if (!isText || !response.body || headers.has('content-encoding')) return response;
  headers.append('vary', 'accept-encoding');
  const encoding = encodingFor(accepted);
  const body = new Uint8Array(await response.arrayBuffer());
  if (!encoding || body.length < LEAST) return new Response(body, response);
  const packed = new Response(new Uint8Array(await WAYS[encoding](body)), response);
  packed.headers.set('content-encoding', encoding);
  packed.headers.delete('content-length');
  const etag = headers.get('etag');
  if (etag) packed.headers.set('etag', etag.replace(/"$/, `.${encoding}"`));
  return packed;
}
