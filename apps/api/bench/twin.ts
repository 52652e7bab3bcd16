// The bare twin of the API: Hono and nothing else, with the same bytes, and for a match the same check of the body.
import { serve } from '@hono/node-server';
import { twin } from './twin-app.ts';

serve({ fetch: twin().fetch, port: Number(process.env['PORT'] ?? 0), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`twin listening on http://127.0.0.1:${port}`);
});
