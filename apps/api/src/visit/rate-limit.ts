import type { MiddlewareHandler } from 'hono';
import { MemoryStore, rateLimiter } from 'hono-rate-limiter';
import type { AppEnv, Ctx } from '../env.ts';
import type { Host } from '../host.ts';
import { problem } from '../problem/problem.ts';
import { networkOf } from './network.ts';
import { MINUTE_S, secondsLeft } from './rate-headers.ts';
import type { Quota } from './visit.ts';

/** The rate limit of a platform. */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

function refuse(c: Ctx, perMinute: number): Response {
  const wait = secondsLeft(c.get('rateLimit'));
  const fault = {
    in: 'header',
    pointer: '',
    found: `more than ${perMinute} requests in a minute`,
    expected: `at most ${perMinute}`,
    mend: `Wait ${wait} seconds, or run the API yourself: it needs no key and holds no state.`,
  } as const;
  return problem(c, 'too-many-requests', [fault], { 'Retry-After': String(wait) });
}

/** Counts the requests of an address by the host's rule. Whether the process lives is always told. */
export interface RateLimit {
  readonly middleware: MiddlewareHandler<AppEnv>;
  /** Counts a request that is answered before the middleware; null where only the middleware can count. */
  readonly count: ((request: Request, env: unknown) => Quota | undefined) | null;
}

export function rateLimit({ rateLimit: rule, addressOf }: Host): RateLimit {
  if (!rule) return { middleware: (_, next) => next(), count: () => undefined };
  const { perMinute, binding } = rule;
  const keyOf = (request: Request, env: unknown): string => networkOf(addressOf(request, env));
  const shared = {
    keyGenerator: (c: Ctx) => keyOf(c.req.raw, c.env),
    handler: (c: Ctx) => refuse(c, perMinute),
    skip: (c: Ctx) => c.req.path === '/healthz',
  };
  if (binding)
    return { middleware: rateLimiter<AppEnv>({ ...shared, binding: (c) => binding(c.env) }), count: null };
  const store = new MemoryStore<AppEnv>();
  const counted = { windowMs: MINUTE_S * 1000, limit: perMinute, standardHeaders: false, store };
  return {
    middleware: rateLimiter<AppEnv>({ ...shared, ...counted }),
    count(request, env) {
      const { totalHits, resetTime } = store.increment(keyOf(request, env));
      return { limit: perMinute, remaining: perMinute - totalHits, resetTime };
    },
  };
}
