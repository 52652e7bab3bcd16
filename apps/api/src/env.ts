import type { Context } from 'hono';
import type { Host } from './host.ts';

/** What is known of a request from its first moment. */
export interface Visit {
  readonly id: string;
  /** In milliseconds, on the clock of `performance.now()`. */
  readonly started: number;
  readonly host: Host;
}

export interface AppEnv {
  Variables: {
    visit: Visit;
    /** Left by the rate limiter. */
    rateLimit?: { readonly limit: number; readonly remaining: number; readonly resetTime?: Date | undefined };
  };
}

export type Ctx = Context<AppEnv>;
