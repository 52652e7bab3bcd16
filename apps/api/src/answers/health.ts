import { contentVersion } from '@cramps/content/version';
import { respond } from '../reply/reply.ts';
import type { Handler } from '../routes/endpoint.ts';

/** Answers that the process lives. */
export const answerHealth: Handler = (c) =>
  respond(c.get('visit'), 200, JSON.stringify({ status: 'ok', contentVersion }), {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
  });
