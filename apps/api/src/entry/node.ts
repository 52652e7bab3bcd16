import { serve } from '@hono/node-server';
import { createApp } from '../app.ts';

/** The API on Node: `PORT` (default 8787) and `HOST` (default 127.0.0.1). */
const port = Number(process.env.PORT ?? 8787);
const hostname = process.env.HOST ?? '127.0.0.1';

const server = serve({ fetch: createApp().fetch, port, hostname }, (address) => {
  console.log(`API listening on http://${hostname}:${address.port}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
