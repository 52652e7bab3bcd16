import { Hono } from 'hono';
import type { AppEnv } from './env.ts';
import { bareHost, type Host } from './host.ts';
import { problem } from './problem/problem.ts';
import { responseOf } from './reply/answer.ts';
import { Front } from './reply/front.ts';
import { KnownAnswers } from './reply/known.ts';
import { Paths } from './request/paths.ts';
import { unrouted } from './request/unrouted.ts';
import { addDocumentation } from './routes/documentation.ts';
import { endpoints } from './routes/index.ts';
import { addMcp } from './routes/mcp.ts';
import { addMetrics } from './routes/metrics.ts';
import { serve } from './routes/serve.ts';
import { rateLimit } from './visit/rate-limit.ts';
import { askedOf } from './visit/visit.ts';
import { visits } from './visit/visits.ts';

export interface App extends Hono<AppEnv> {
  /** What stands before it, for a runtime that has something faster than a `Request`. */
  readonly front: Front;
}

type Fetch = (request: Request, env?: unknown, context?: never) => Response | Promise<Response>;

/** Path and query of an address, as it was sent. */
const pathOf = (url: string): string => url.slice(url.indexOf('/', url.indexOf('//') + 2));

/** The app behind its front, for everybody who has a `Request`. */
function withFront(app: Hono<AppEnv>, front: Front, { addressOf }: Host): App {
  const behind = app.fetch as Fetch;
  const fetch: Fetch = (request, env, context) => {
    const asked = askedOf(request);
    const known = front.answer(pathOf(request.url), asked, () => addressOf(request, env), env);
    if (known === null) return behind(request, env, context);
    if (!(known instanceof Promise)) return responseOf(asked, known);
    return known.then((sent) => (sent ? responseOf(asked, sent) : behind(request, env, context)));
  };
  return Object.assign(app, { fetch: fetch as typeof app.fetch, front });
}

/** The whole API. It knows no runtime: an entry gives it to one, with what that runtime brings along. */
export function createApp(host: Host = bareHost): App {
  const app = new Hono<AppEnv>();
  const known = new KnownAnswers();
  const limit = rateLimit(host);
  app.use(visits(host, known), limit.middleware);
  for (const each of endpoints) serve(app, each);
  addDocumentation(app);
  addMcp(app);
  addMetrics(app, host);
  const paths = new Paths(app.routes);
  app.notFound((c) => unrouted(c, paths));
  app.onError((_, c) => problem(c, 'unexpected', []));
  return withFront(app, new Front(known, host, limit), host);
}
