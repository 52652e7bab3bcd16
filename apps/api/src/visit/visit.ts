import type { Host } from '../host.ts';
import { requestId } from './request-id.ts';

/** How much of its limit an address has left, where it is counted here. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  readonly resetTime?: Date | undefined;
}

/** What is read of a request to answer it, however the runtime hands it over. */
export interface Asked {
  readonly method: string;
  /** A header by its name in small letters, or nothing. */
  readonly header: (name: string) => string | null | undefined;
}

/** What is known of a request from its first moment, and all that is needed to answer it. */
export interface Visit extends Asked {
  readonly id: string;
  /** In milliseconds, on the clock of `performance.now()`. */
  readonly started: number;
  readonly host: Host;
  /** Read when the answer goes out: counting comes after the visit has begun. */
  readonly quota: () => Quota | undefined;
}

export const askedOf = ({ method, headers }: Request): Asked => ({
  method,
  header: (name) => headers.get(name),
});

export const beginVisit = ({ method, header }: Asked, host: Host, quota: Visit['quota']): Visit => ({
  id: requestId(header('x-request-id')),
  started: performance.now(),
  method,
  header,
  host,
  quota,
});

/** Anything else a client makes up stays out of logs and metrics. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);

/** Tells the host of a visit that has its answer. */
export function endVisit({ id, started, host, method }: Visit, route: string, status: number): void {
  host.visited?.({
    id,
    method: METHODS.has(method) ? method : 'other',
    route: route.includes('*') ? '*' : route,
    status,
    ms: performance.now() - started,
  });
}
