import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import type { AppEnv } from './env.ts';
import { bareHost, type Host } from './host.ts';
import { problem } from './problem/problem.ts';
import { withFront } from './reply/front.ts';
import { KnownAnswers } from './reply/known.ts';
import { Paths } from './request/paths.ts';
import { unrouted } from './request/unrouted.ts';
import { collectionRoutes } from './routes/collections.ts';
import { documentationRoutes } from './routes/documentation.ts';
import { emergencyNumberRoutes } from './routes/emergency-numbers.ts';
import { healthRoutes } from './routes/health.ts';
import { matchRoutes } from './routes/match.ts';
import { mcpRoutes } from './routes/mcp.ts';
import { metaRoutes } from './routes/meta.ts';
import { metricsRoutes } from './routes/metrics.ts';
import { nextQuestionRoutes } from './routes/next-questions.ts';
import { parseRoutes } from './routes/parse.ts';
import { problemRoutes } from './routes/problems.ts';
import { searchRoutes } from './routes/search.ts';
import { rateLimit } from './visit/rate-limit.ts';
import { visits } from './visit/visits.ts';

/** The whole API. It knows no runtime: an entry gives it to one, with what that runtime brings along. */
export function createApp(host: Host = bareHost): OpenAPIHono<AppEnv> {
  const app = new OpenAPIHono<AppEnv>();
  const known = new KnownAnswers();
  app.use(visits(host));
  const limit = rateLimit(host);
  app.use(limit.middleware);
  for (const routes of [
    metaRoutes(known),
    healthRoutes(),
    matchRoutes(),
    parseRoutes(),
    nextQuestionRoutes(),
    collectionRoutes(known),
    searchRoutes(known),
    emergencyNumberRoutes(known),
    problemRoutes(known),
    documentationRoutes(),
    mcpRoutes(),
    metricsRoutes(host),
  ]) {
    app.route('/', routes);
  }
  const paths = new Paths(app.routes);
  app.notFound((c) => unrouted(c, paths));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      const fault = {
        in: 'body',
        pointer: '',
        found: error.message,
        expected: 'well-formed JSON',
        mend: 'See /openapi.json.',
      } as const;
      return problem(c, 'malformed-json', [fault]);
    }
    return problem(c, 'unexpected', []);
  });
  withFront(app as never, known, host, limit);
  return app;
}
