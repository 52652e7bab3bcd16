import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { AppEnv } from '../env.ts';
import type { Host } from '../host.ts';
import { requestId } from './request-id.ts';

/** The outermost layer: gives a request its id and its clock, and tells the host once it is answered. */
export const visits = (host: Host) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const started = performance.now();
    const id = requestId(c.req.header('X-Request-Id'));
    c.set('visit', { id, started, host });
    await next();
    if (!host.visited) return;
    const last = routePath(c, -1);
    host.visited({
      id,
      method: METHODS.has(c.req.method) ? c.req.method : 'other',
      route: last.includes('*') ? '*' : last,
      status: c.res.status,
      ms: performance.now() - started,
    });
  });

/** Anything else a client makes up stays out of logs and metrics. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);
