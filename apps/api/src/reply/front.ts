import type { Host } from '../host.ts';
import { beginVisit, endVisit } from '../visit/visit.ts';
import type { RateLimit } from '../visit/rate-limit.ts';
import { sendAnswer } from './answer.ts';
import type { KnownAnswers } from './known.ts';

type Fetch = (request: Request, env?: unknown, context?: never) => Response | Promise<Response>;

/** Whether JSON is fine, for what clients send most. Anything else is for the app to weigh. */
const takesJson = (accept: string | null): boolean =>
  !accept || accept === '*/*' || accept === 'application/json';

/**
 * Puts a front before the app: what is known already goes out at once, before a route is looked for and without waiting for
 * anything. Everything else, and whatever is not plain, is for the app.
 */
export function withFront(
  app: { fetch: Fetch },
  known: KnownAnswers,
  host: Host,
  { count }: RateLimit,
): void {
  if (!count) return;
  const behind = app.fetch;
  const early: Fetch = (request, env, context) => {
    const answer = request.method === 'GET' ? known.find(request) : undefined;
    if (!answer || !takesJson(request.headers.get('Accept'))) return behind(request, env, context);
    const quota = count(request, env);
    if (quota && quota.remaining < 0) return behind(request, env, context);
    const visit = beginVisit(request, host, () => quota);
    const sent = sendAnswer(visit, answer);
    const done = (response: Response): Response => {
      endVisit(visit, answer.route, response.status);
      return response;
    };
    return sent instanceof Response ? done(sent) : sent.then(done);
  };
  app.fetch = early;
}
