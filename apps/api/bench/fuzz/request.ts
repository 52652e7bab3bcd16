/** A request to send: over HTTP, or as bytes on a socket. */
export type Shot = HttpShot | RawShot;

export interface HttpShot {
  readonly kind: 'http';
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
}

export interface RawShot {
  readonly kind: 'raw';
  readonly bytes: Uint8Array;
}

/** What came of it. */
export interface Outcome {
  /** Null where the connection was closed without an answer. */
  readonly answer: { readonly status: number; readonly headers: Headers; readonly body: string } | null;
  readonly ms: number;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
