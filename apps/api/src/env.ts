import type { Context } from 'hono';
import type { Quota, Visit } from './visit/visit.ts';

export interface AppEnv {
  Variables: {
    visit: Visit;
    /** Left by the rate limiter. */
    rateLimit?: Quota;
  };
}

export type Ctx = Context<AppEnv>;
