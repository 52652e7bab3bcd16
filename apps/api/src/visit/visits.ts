import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { AppEnv } from '../env.ts';
import type { Host } from '../host.ts';
import { beginVisit, endVisit } from './visit.ts';

/** The outermost layer: gives a request its id and its clock, and tells the host once it is answered. */
export const visits = (host: Host) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const visit = beginVisit(c.req.raw, host, () => c.get('rateLimit'));
    c.set('visit', visit);
    await next();
    endVisit(visit, routePath(c, -1), c.res.status);
  });
