import type { Ctx } from '../env.ts';
import { problem } from '../problem/problem.ts';
import type { Fault } from '../schemas/problem.ts';
import { structureFault } from './json-faults.ts';
import { mediaTypeFault } from './media-type.ts';
import { BODY_LIMIT, readBody } from './read-body.ts';

type Told = Pick<Fault, 'found' | 'expected' | 'mend'>;
const whole = (told: Told): Fault => ({ in: 'body', pointer: '', ...told });

const tooLarge = (c: Ctx, open: boolean) =>
  problem(
    c,
    'body-too-large',
    [
      whole({
        found: `more than ${BODY_LIMIT} bytes`,
        expected: `at most ${BODY_LIMIT} bytes`,
        mend: 'Send less; a text may hold 4,000 characters.',
      }),
    ],
    open ? {} : { Connection: 'close' },
  );

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a body, or what is wrong with its bytes. */
function decode(bytes: ArrayBuffer | Uint8Array): string | Fault {
  try {
    return utf8.decode(bytes);
  } catch {
    return whole({
      found: 'bytes that are not UTF-8',
      expected: 'text in UTF-8',
      mend: 'Encode the body as UTF-8.',
    });
  }
}

/** What a text holds, or what is wrong with it as JSON. */
function parse(text: string): { readonly value: unknown } | Fault {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    const found =
      error instanceof SyntaxError
        ? error.message.slice(0, 120).toWellFormed()
        : 'a body that cannot be read';
    return whole({
      found: text === '' ? 'nothing' : found,
      expected: 'well-formed JSON',
      mend: 'Run it through a JSON validator.',
    });
  }
}

const endedEarly = whole({
  found: 'a body that ended early',
  expected: 'a whole body',
  mend: 'Send it again.',
});

/**
 * Reads a body that is JSON: sent as such, not too large, well-formed, and without anything two readers read differently.
 * Whatever else it is has its answer already.
 */
export async function readJson(
  c: Ctx,
): Promise<{ readonly value: unknown } | { readonly refused: Response }> {
  const form = mediaTypeFault(c.req.header('Content-Type'), c.req.header('Content-Encoding'));
  if (form) return { refused: problem(c, 'unsupported-media-type', [form]) };
  const bytes = await readBody(c).catch(() => null);
  if (!bytes) return { refused: problem(c, 'malformed-json', [endedEarly]) };
  if ('tooLarge' in bytes) return { refused: tooLarge(c, bytes.open) };
  const text = decode(bytes);
  if (typeof text !== 'string') return { refused: problem(c, 'malformed-json', [text]) };
  const parsed = parse(text);
  if (!('value' in parsed)) return { refused: problem(c, 'malformed-json', [parsed]) };
  const fault = structureFault(text);
  return fault ? { refused: problem(c, 'malformed-json', [fault]) } : parsed;
}
