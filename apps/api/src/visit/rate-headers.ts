import type { Quota, Visit } from './visit.ts';

export const MINUTE_S = 60;

/** Seconds until the count starts again. The platform does not tell; its window is a minute. */
export function secondsLeft(quota: Quota | undefined): number {
  const reset = quota?.resetTime?.getTime();
  return reset === undefined ? MINUTE_S : Math.max(1, Math.ceil((reset - Date.now()) / 1000));
}

/** What a client is told about its limit, after the IETF draft that most clients know (`RateLimit-*`): names and values by turns. */
export function rateHeaders({ host, quota }: Visit): readonly string[] {
  if (!host.rateLimit) return [];
  const count = quota();
  if (!count) return ['RateLimit-Policy', `${host.rateLimit.perMinute};w=${MINUTE_S}`];
  return [
    'RateLimit-Limit',
    String(count.limit),
    'RateLimit-Remaining',
    String(Math.max(0, count.remaining)),
    'RateLimit-Reset',
    String(secondsLeft(count)),
  ];
}
