import { Hono } from 'hono';
import { profile } from '../src/schemas/profile.ts';
import { causeJson, matchJson } from './same-bytes.ts';

/** A bare Hono app that answers the two measured requests with the bytes the API answers with, ready made. */
export function twin(): Hono {
  const app = new Hono();
  const json = { 'Content-Type': 'application/json' };
  app.get('/v1/causes/:id', (c) => c.body(causeJson, 200, json));
  app.post('/v1/match', async (c) => {
    const checked = profile.safeParse(await c.req.json());
    return checked.success ? c.body(matchJson, 200, json) : c.json(checked.error.issues, 422);
  });
  return app;
}
