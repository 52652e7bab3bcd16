import { Hono } from 'hono';
import { profile } from '../src/schemas/profile.ts';
import { causeJson, matchJson } from './same-bytes.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const JSON_TYPE = { 'Content-Type': 'application/json' };

/**
 * A bare Hono app that answers the two measured requests with what the API answers: as text, the way an app is written, and
 * below /bytes as bytes that are ready to go out, which nothing can beat.
 */
export function twin(): Hono {
  const app = new Hono();
  for (const [base, cause, match] of [
    ['', text(causeJson), text(matchJson)],
    ['/bytes', causeJson, matchJson],
  ] as const) {
    app.get(`${base}/v1/causes/:id`, (c) => c.body(cause, 200, JSON_TYPE));
    app.post(`${base}/v1/match`, async (c) => {
      const checked = profile.safeParse(await c.req.json());
      return checked.success ? c.body(match, 200, JSON_TYPE) : c.json(checked.error.issues, 422);
    });
  }
  return app;
}
