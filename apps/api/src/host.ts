import type { RateLimitBinding } from './visit/rate-limit.ts';

/** One finished request, as it may be logged: no body, no query, no address, and of the path only its pattern. */
export interface Visited {
  readonly id: string;
  readonly method: string;
  /** The pattern, such as `/v1/causes/:id`; `*` where nothing is at the path. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

/** What a runtime brings along. The app itself knows none; `env` is what the runtime hands over with a request. */
export interface Host {
  /** A file of the documentation by its name, or null where there is none. */
  readonly asset: (name: string, request: Request, env: unknown) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** The address a request came from. It is counted for the rate limit, and neither logged nor kept. */
  readonly addressOf: (request: Request, env: unknown) => string | undefined;
  /** Requests an address may make in a minute, counted here or by the platform; none are counted where it is left out. */
  readonly rateLimit?: { readonly perMinute: number; readonly binding?: (env: unknown) => RateLimitBinding };
  /** Compresses, where the platform does not. */
  readonly gzip?: (bytes: Uint8Array<ArrayBuffer> | string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Called once a request has its answer. */
  readonly visited?: (visit: Visited) => void;
  /** Metrics in the text format of Prometheus; there is no `/metrics` without it. */
  readonly metrics?: () => Promise<string>;
}

/** A host that brings nothing: for tests, and for those who embed the app. */
export const bareHost: Host = { asset: () => Promise.resolve(null), addressOf: () => undefined };
