import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { AppEnv, Ctx } from '../env.ts';
import { problem } from '../problem/problem.ts';
import type { Fault } from '../problem/schema.ts';
import { structureFault } from './json-faults.ts';
import { mediaTypeFault } from './media-type.ts';

/** Largest body, in bytes. */
export const BODY_LIMIT = 64 * 1024;

const whole = (found: string, expected: string, mend: string): Fault => ({ in: 'body', pointer: '', found, expected, mend });

const tooLarge = (c: Ctx) =>
  problem(c, 'body-too-large', [
    whole(`more than ${BODY_LIMIT} bytes`, `at most ${BODY_LIMIT} bytes`, 'Send less; a text may hold 4,000 characters.'),
  ]);

/** A body that comes in pieces, without its length: counted while it is read. */
const limited = bodyLimit({ maxSize: BODY_LIMIT, onError: tooLarge });

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a body, or what is wrong with it. */
async function textOf(c: Ctx): Promise<string | Fault> {
  const bytes = await c.req.arrayBuffer().catch(() => null);
  if (!bytes) return whole('a body that ended early', 'a whole body', 'Send it again.');
  try {
    return utf8.decode(bytes);
  } catch {
    return whole('bytes that are not UTF-8', 'text in UTF-8', 'Encode the body as UTF-8.');
  }
}

function syntaxFault(text: string): Fault | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const found = error instanceof SyntaxError ? error.message.slice(0, 120).toWellFormed() : 'a body that cannot be read';
    return whole(text === '' ? 'nothing' : found, 'well-formed JSON', 'Run it through a JSON validator.');
  }
}

/** Lets only JSON through: sent as such, not too large, well-formed, and without anything two readers read differently. */
export const jsonBody = createMiddleware<AppEnv>(async (c, next) => {
  const form = mediaTypeFault(c.req.header('Content-Type'), c.req.header('Content-Encoding'));
  if (form) return problem(c, 'unsupported-media-type', [form]);
  const length = c.req.header('Content-Length');
  const known = length !== undefined && c.req.header('Transfer-Encoding') === undefined;
  if (known && Number(length) > BODY_LIMIT) return tooLarge(c);
  const read = async (): Promise<Response | void> => {
    const text = await textOf(c);
    const fault = typeof text === 'string' ? (syntaxFault(text) ?? structureFault(text)) : text;
    if (fault || typeof text !== 'string') return problem(c, 'malformed-json', fault ? [fault] : []);
    // What follows reads the text that was checked, and not the bytes once more.
    c.req.bodyCache = { text: Promise.resolve(text) };
    return next();
  };
  if (known) return read();
  return limited(c, async () => {
    const refused = await read();
    if (refused) c.res = refused;
  });
});
