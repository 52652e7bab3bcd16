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

/** What came of counting a request. */
export interface Passed {
  readonly refused: boolean;
  readonly quota?: Quota;
}

/** Counts the requests of an address by the host's rule. Whether the process lives is always told. */
export interface RateLimit {
  readonly middleware: MiddlewareHandler<AppEnv>;
  /** Counts a request that may be answered before the middleware. */
  readonly pass: (address: string | undefined, env: unknown) => Passed | Promise<Passed>;
}

const unlimited: RateLimit = { middleware: (_, next) => next(), pass: () => ({ refused: false }) };

export function rateLimit({ rateLimit: rule, addressOf }: Host): RateLimit {
  if (!rule) return unlimited;
  const { perMinute, binding } = rule;
  const shared = {
    keyGenerator: (c: Ctx) => networkOf(addressOf(c.req.raw, c.env)),
    handler: (c: Ctx) => refuse(c, perMinute),
    skip: (c: Ctx) => c.req.path === '/healthz',
  };
  if (binding) {
    return {
      middleware: rateLimiter<AppEnv>({ ...shared, binding: (c) => binding(c.env) }),
      async pass(address, env) {
        return { refused: !(await binding(env).limit({ key: networkOf(address) })).success };
      },
    };
  }
  const store = new MemoryStore<AppEnv>();
  const counted = { windowMs: MINUTE_S * 1000, limit: perMinute, standardHeaders: false, store };
  return {
    middleware: rateLimiter<AppEnv>({ ...shared, ...counted }),
    pass(address) {
      const { totalHits, resetTime } = store.increment(networkOf(address));
      const remaining = perMinute - totalHits;
      return { refused: remaining < 0, quota: { limit: perMinute, remaining, resetTime } };
    },
  };
}
