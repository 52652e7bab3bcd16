import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import type { AppEnv, Ctx } from '../env.ts';
import { localeFor, localeOf, type Locale } from '../locales.ts';
import { makeAnswer, sendAnswer, type Answer } from './answer.ts';
import type { Headers } from './reply.ts';

/** An answer with the pattern of the path it is for. */
export interface KnownAnswer extends Answer {
  readonly route: string;
}

/**
 * Answers that are asked for without a query: one for each path and locale, so there are as many as there is content. They
 * never change while the process lives, hence each is made once.
 */
export class KnownAnswers {
  readonly #answers = new Map<string, KnownAnswer>();

  /** The answer to a request, if it was made already. */
  find({ url, headers }: Request): KnownAnswer | undefined {
    const path = url.slice(url.indexOf('/', url.indexOf('//') + 2));
    return this.#answers.get(`${localeFor(headers.get('Accept-Language'))} ${path}`);
  }

  /** Sends the answer if it is there already, before anything else is checked: it was checked when it was made. */
  readonly first = createMiddleware<AppEnv>(async (c, next) => {
    const answer = this.find(c.req.raw);
    return answer ? sendAnswer(c.get('visit'), answer) : next();
  });

  /** Makes an answer out of a value, and keeps it if the next one may ask the same. */
  send(c: Ctx, value: object, headers?: Headers): Response | Promise<Response> {
    const locale = localeOf(c);
    const answer = makeAnswer(JSON.stringify(value), 'application/json', locale, headers);
    const key = keyOf(c.req.raw.url, c.req.path, locale);
    if (key) this.#answers.set(key, Object.assign(answer, { route: routePath(c) }));
    return sendAnswer(c.get('visit'), answer);
  }
}

/** Empty for a request with a query, or with a path that could be written in more than one way. */
const keyOf = (url: string, path: string, locale: Locale): string =>
  /[?#%]/.test(url) || !url.endsWith(path) ? '' : `${locale} ${path}`;
