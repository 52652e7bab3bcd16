import type { Context } from 'hono';
import type { KnownAnswers } from './reply/known.ts';
import type { Quota, Visit } from './visit/visit.ts';

export interface AppEnv {
  Variables: {
    visit: Visit;
    known: KnownAnswers;
    /** Left by the rate limiter. */
    rateLimit?: Quota;
  };
}

export type Ctx = Context<AppEnv>;
