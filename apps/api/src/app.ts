import { contentVersion, nearMisses } from '@cramps/content';
import { OpenAPIHono } from '@hono/zod-openapi';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { knownLocale } from './middleware.ts';
import { problem } from './problem.ts';
import { causeRoutes } from './routes/causes.ts';
import { matchRoutes } from './routes/match.ts';
import { metaRoutes } from './routes/meta.ts';

/** Every path there is and the methods it takes; what is not in it is 404, another method 405. */
function pathsOf(app: OpenAPIHono): Map<string, Set<string>> {
  const paths = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === 'ALL' || path.includes('*')) continue;
    const methods = paths.get(path) ?? new Set<string>();
    paths.set(path, methods.add(method));
    if (method === 'GET') methods.add('HEAD');
  }
  return paths;
}

const matches = (pattern: string, path: string): boolean => {
  const parts = pattern.split('/');
  const given = path.split('/');
  return parts.length === given.length && parts.every((part, at) => part.startsWith(':') || part === given[at]);
};

/** The whole API. It knows no runtime: an entry gives it to one. */
export function createApp(): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use(
    cors({ origin: '*', allowMethods: ['GET', 'HEAD', 'POST'], allowHeaders: ['Content-Type', 'Accept-Language'], maxAge: 86_400 }),
  );
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }, crossOriginResourcePolicy: 'cross-origin' }));
  app.use('/v1/*', knownLocale);

  app.get('/healthz', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ok', contentVersion });
  });
  app.route('/', metaRoutes);
  app.route('/', causeRoutes);
  app.route('/', matchRoutes);
  app.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'cramps',
      version: contentVersion,
      description: 'Cited causes of night leg cramps, and matching that shows its reasons. No key, no account, nothing kept.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
  });

  const paths = pathsOf(app);
  app.notFound((c) => {
    const allowed = [...paths].find(([pattern]) => matches(pattern, c.req.path));
    if (allowed && !allowed[1].has(c.req.method)) {
      const methods = [...allowed[1], 'OPTIONS'].join(', ');
      c.header('Allow', methods);
      return problem(c, 'method-not-allowed', `Use ${methods}.`);
    }
    const shown = [...paths.keys()].map((path) => path.replace(/:(\w+)/g, '{$1}'));
    const near = nearMisses(c.req.path, shown);
    return problem(
      c,
      'unknown-path',
      near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'GET /openapi.json lists every path.',
    );
  });
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      return problem(c, 'malformed-json', 'Mend the request and send it again.');
    }
    return problem(c, 'unexpected', 'Try again; if it stays, tell us what you called.');
  });
  return app;
}
