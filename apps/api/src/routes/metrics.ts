import type { Hono } from 'hono';
import type { AppEnv } from '../env.ts';
import type { Host } from '../host.ts';
import { respond } from '../reply/reply.ts';

/** Adds counts and durations for Prometheus, where the host keeps any. */
export function addMetrics(app: Hono<AppEnv>, { metrics }: Host): void {
  if (!metrics) return;
  app.get('/metrics', async (c) =>
    respond(c.get('visit'), 200, await metrics(), {
      'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      'Cache-Control': 'no-store',
    }),
  );
}
