import type { Host } from '../host.ts';
import { respond } from '../reply/reply.ts';
import { newRoutes, type Routes } from './endpoint.ts';

/** Counts and durations for Prometheus, where the host keeps any. */
export function metricsRoutes({ metrics }: Host): Routes {
  const app = newRoutes();
  if (!metrics) return app;
  app.get('/metrics', async (c) =>
    respond(c.get('visit'), 200, await metrics(), {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      'Cache-Control': 'no-store',
    }),
  );
  return app;
}
