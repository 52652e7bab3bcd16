import { contentVersion } from '@cramps/content';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import { isLocale, localeOf, locales } from './locales.ts';
import { problem, type Fault } from './problem.ts';
import { BODY_LIMIT } from './schemas.ts';

const HOUR_S = 3600;

/** A locale that was asked for by name has to be there; everything else falls back to English. */
export const knownLocale = createMiddleware(async (c, next) => {
  const asked = c.req.query('locale');
  if (asked !== undefined && !isLocale(asked)) {
    const fault = { pointer: 'locale', found: JSON.stringify(asked.slice(0, 40)), expected: locales.join(' or '), mend: 'Leave it out for English.' };
    return problem(c, 'invalid-parameter', 'Ask for a locale there is.', [fault]);
  }
  await next();
});

/** Content answers change with the content version and the locale, and with nothing else. */
export const cached = createMiddleware(async (c, next) => {
  const locale = localeOf(c);
  const etag = `"${contentVersion}.${locale}"`;
  const headers = {
    ETag: etag,
    'Cache-Control': `public, max-age=${HOUR_S}, stale-while-revalidate=${24 * HOUR_S}`,
    'Content-Language': locale,
    Vary: 'Accept-Language',
  };
  const known = c.req.header('If-None-Match');
  if (known && known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')) {
    return c.body(null, 304, headers);
  }
  await next();
  if (c.res.ok) for (const [name, value] of Object.entries(headers)) c.header(name, value);
});

/** Answers about a person are for that person alone. */
export const notStored = createMiddleware(async (c, next) => {
  await next();
  c.header('Cache-Control', 'no-store');
});

const tooLarge = bodyLimit({
  maxSize: BODY_LIMIT,
  onError: (c) => problem(c, 'body-too-large', `Send at most ${BODY_LIMIT} bytes.`),
});

/** What is wrong with a text as JSON: it does not parse, or it has a member that would reach an object's prototype. */
function jsonFault(text: string): Fault | null {
  try {
    let reached = false;
    JSON.parse(text, text.includes('__proto__') ? (key, value) => ((reached ||= key === '__proto__'), value as unknown) : undefined);
    if (!reached) return null;
    return { pointer: '', found: 'a member named "__proto__"', expected: 'members the schema names', mend: 'Take it out.' };
  } catch (error) {
    const found = error instanceof SyntaxError ? error.message.slice(0, 120) : 'a body that could not be read';
    return { pointer: '', found, expected: 'well-formed JSON', mend: 'Run it through a JSON validator.' };
  }
}

/** Lets only JSON through: the right media type, not too large, and well-formed. */
export const jsonBody = createMiddleware(async (c, next) => {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return problem(c, 'not-json', 'Send the body as JSON, with Content-Type: application/json.');
  }
  return tooLarge(c, async () => {
    const fault = jsonFault(await c.req.text());
    if (fault) c.res = problem(c, 'malformed-json', 'Mend the JSON and send it again.', [fault]);
    else await next();
  });
});
