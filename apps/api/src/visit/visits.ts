import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { AppEnv } from '../env.ts';
import type { Host } from '../host.ts';
import type { KnownAnswers } from '../reply/known.ts';
import { askedOf, beginVisit, endVisit } from './visit.ts';

/** The outermost layer: gives a request its id and its clock, and tells the host once it is answered. */
export const visits = (host: Host, known: KnownAnswers) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const visit = beginVisit(askedOf(c.req.raw), host, () => c.get('rateLimit'));
    c.set('visit', visit);
    c.set('known', known);
    await next();
    endVisit(visit, routePath(c, -1), c.res.status);
  });
