import type { MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import type { AppEnv, Ctx } from '../env.ts';
import type { Host } from '../host.ts';
import { problem } from '../problem/problem.ts';
import { networkOf } from './network.ts';

/** The rate limit of a platform. */
export interface RateLimitBinding {
  limit(options: { key: string }): Promise<{ success: boolean }>;
}

const MINUTE_S = 60;

/** Seconds until the count starts again. The platform does not tell; its window is a minute. */
function secondsLeft(c: Ctx): number {
  const reset = c.get('rateLimit')?.resetTime?.getTime();
  return reset === undefined ? MINUTE_S : Math.max(1, Math.ceil((reset - Date.now()) / 1000));
}

function refuse(c: Ctx, perMinute: number) {
  const wait = secondsLeft(c);
  const fault = {
    in: 'header',
    pointer: '',
    found: `more than ${perMinute} requests in a minute`,
    expected: `at most ${perMinute}`,
    mend: `Wait ${wait} seconds, or run the API yourself: it needs no key and holds no state.`,
  } as const;
  return problem(c, 'too-many-requests', [fault], { 'Retry-After': String(wait) });
}

/** Counts the requests of an address, by the host's rule. Whether the process lives is always told. */
export function rateLimited({ rateLimit, addressOf }: Host): MiddlewareHandler<AppEnv> {
  if (!rateLimit) return (_, next) => next();
  const { perMinute, binding } = rateLimit;
  const shared = {
    keyGenerator: (c: Ctx) => networkOf(addressOf(c)),
    handler: (c: Ctx) => refuse(c, perMinute),
    skip: (c: Ctx) => c.req.path === '/healthz',
  };
  if (binding) return rateLimiter<AppEnv>({ ...shared, binding });
  return rateLimiter<AppEnv>({ ...shared, windowMs: MINUTE_S * 1000, limit: perMinute, standardHeaders: false });
}

/** What a client is told about its limit, after the IETF draft that most clients know (`RateLimit-*`). */
export function rateHeaders(c: Ctx): Record<string, string> {
  const { rateLimit } = c.get('visit').host;
  if (!rateLimit) return {};
  const policy = { 'RateLimit-Policy': `${rateLimit.perMinute};w=${MINUTE_S}` };
  const count = c.get('rateLimit');
  if (!count) return policy;
  return {
    ...policy,
    'RateLimit-Limit': String(count.limit),
    'RateLimit-Remaining': String(count.remaining),
    'RateLimit-Reset': String(secondsLeft(c)),
  };
}
