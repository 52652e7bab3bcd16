import { routePath } from 'hono/route';
import type { Ctx } from '../env.ts';
import { localeFor, localeOf, type Locale } from '../locales.ts';
import type { Asked } from '../visit/visit.ts';
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
  readonly #answers = new Map<Locale, Map<string, KnownAnswer>>();

  /** The answer for a path as it was sent, if it was made already. */
  find(path: string, { header }: Asked): KnownAnswer | undefined {
    return this.#answers.get(localeFor(header('accept-language')))?.get(path);
  }

  /** Sends what was made before, else what is made now; that is kept if the next one may ask the same. */
  send(c: Ctx, make: () => object, headers?: Headers): Promise<Response> {
    const locale = localeOf(c);
    const path = keyOf(c.req.raw.url, c.req.path);
    const kept = path && this.#answers.get(locale)?.get(path);
    if (kept) return sendAnswer(c.get('visit'), kept);
    const answer = makeAnswer(JSON.stringify(make()), 'application/json', locale, headers);
    if (path) this.#keep(locale, path, Object.assign(answer, { route: routePath(c) }));
    return sendAnswer(c.get('visit'), answer);
  }

  #keep(locale: Locale, path: string, answer: KnownAnswer): void {
    const answers = this.#answers.get(locale) ?? new Map<string, KnownAnswer>();
    this.#answers.set(locale, answers.set(path, answer));
  }
}

/** Empty for a request with a query, or with a path that could be written in more than one way. */
const keyOf = (url: string, path: string): string => (/[?#%]/.test(url) || !url.endsWith(path) ? '' : path);
