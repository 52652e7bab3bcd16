import type { Ctx } from '../env.ts';

/** Largest body, in bytes. */
export const BODY_LIMIT = 64 * 1024;
/** How much of a body that is too large is still taken in, so that who sends it hears why, and can go on with the connection. */
const TAKEN_IN = 16 * BODY_LIMIT;

/** A body that is too large; `open` where the rest of it has been taken in, so that the connection can be used again. */
export interface TooLarge {
  readonly tooLarge: true;
  readonly open: boolean;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Reads a body that comes in pieces, without its length. What is over the limit is passed over. */
async function inPieces(body: ReadableStream<Uint8Array>): Promise<Uint8Array | TooLarge> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length <= BODY_LIMIT) chunks.push(value);
    if (length > TAKEN_IN) return { tooLarge: true, open: false };
  }
  return length > BODY_LIMIT ? { tooLarge: true, open: true } : joined(chunks, length);
}

/**
 * The bytes of a body, or that it is too large.
 * @throws whatever the runtime throws for a body that ends early
 */
export async function readBody(c: Ctx): Promise<ArrayBuffer | Uint8Array | TooLarge> {
  const told =
    c.req.header('Transfer-Encoding') === undefined
      ? Number(c.req.header('Content-Length') ?? Number.NaN)
      : Number.NaN;
  if (told > BODY_LIMIT) return { tooLarge: true, open: told <= TAKEN_IN };
  if (told >= 0) return c.req.arrayBuffer();
  return c.req.raw.body ? inPieces(c.req.raw.body) : new Uint8Array();
}
