import type { Host } from '../host.ts';
import type { Passed, RateLimit } from '../visit/rate-limit.ts';
import { beginVisit, endVisit, type Asked } from '../visit/visit.ts';
import { isToBeZipped, sent, type Sent } from './answer.ts';
import type { KnownAnswer, KnownAnswers } from './known.ts';

/** Whether JSON is fine, for what clients send most. Anything else is for the app to weigh. */
const takesJson = (accept: string | null | undefined): boolean =>
  !accept || accept === '*/*' || accept === 'application/json';

/**
 * Stands before the app: what is known already goes out at once, before a route is looked for, and before a runtime has made
 * a `Request` of what came in. Everything else, and whatever is not plain, is for the app.
 */
export class Front {
  readonly #known: KnownAnswers;
  readonly #host: Host;
  readonly #limit: RateLimit;

  constructor(known: KnownAnswers, host: Host, limit: RateLimit) {
    this.#known = known;
    this.#host = host;
    this.#limit = limit;
  }

  /**
   * The answer to a request, or null where the app has to see to it.
   *
   * @param path as it was sent, with its query
   * @param addressOf where it came from; asked only if the answer is known
   */
  answer(
    path: string,
    asked: Asked,
    addressOf: () => string | undefined,
    env?: unknown,
  ): Sent | null | Promise<Sent | null> {
    if (asked.method !== 'GET' && asked.method !== 'HEAD') return null;
    const answer = this.#known.find(path, asked);
    if (!answer || !takesJson(asked.header('accept'))) return null;
    const passed = this.#limit.pass(addressOf(), env);
    return passed instanceof Promise
      ? passed.then((each) => this.#send(answer, asked, each))
      : this.#send(answer, asked, passed);
  }

  #send(answer: KnownAnswer, asked: Asked, { refused, quota }: Passed): Sent | null {
    const visit = beginVisit(asked, this.#host, () => quota);
    if (refused || isToBeZipped(visit, answer)) return null;
    const out = sent(visit, answer);
    endVisit(visit, answer.route, out.status);
    return out;
  }
}
