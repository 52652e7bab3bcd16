import { contentVersion } from '@cramps/content';
import { z } from '../zod.ts';
import { respond } from '../reply/reply.ts';
import { endpoint, newRoutes, type Routes } from './endpoint.ts';

const schema = z.strictObject({ status: z.literal('ok'), contentVersion: z.string() }).openapi('Health');

export function healthRoutes(): Routes {
  const app = newRoutes();
  const spec = {
    method: 'get',
    path: '/healthz',
    operationId: 'getHealth',
    tag: 'About',
    summary: 'Whether this process lives',
    answer: { description: 'It does.', schema },
  } as const;
  endpoint(app, spec, (c) =>
    respond(c.get('visit'), 200, JSON.stringify({ status: 'ok', contentVersion }), {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
    }),
  );
  return app;
}
