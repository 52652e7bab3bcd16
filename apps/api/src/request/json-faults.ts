import { pointer } from '../problem/pointer.ts';
import type { Fault } from '../schemas/problem.ts';
import { show } from '../problem/show.ts';

/** Deeper than any request of this API, and shallow enough for every reader behind it. */
const DEEPEST = 32;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

interface Level {
  /** Keys so far, for an object; null for a list. */
  readonly keys: Set<string> | null;
  at: string | number;
}

const fault = (path: readonly Level[], told: Pick<Fault, 'found' | 'expected' | 'mend'>): Fault => ({
  in: 'body',
  pointer: pointer(path.map(({ at }) => at)),
  ...told,
});

/**
 * What is dangerous in a text that is well-formed JSON, or null: too deep, a member twice (readers disagree which one
 * counts), or a member that would reach an object's prototype. One pass, in time that grows with the text alone.
 */
export function structureFault(json: string): Fault | null {
  const path: Level[] = [];
  let pending: string | null = null;
  for (const [token] of json.matchAll(TOKEN)) {
    const top = path.at(-1);
    switch (token) {
      case '{':
      case '[':
        if (path.length === DEEPEST) {
          return fault(path, {
            found: `more than ${DEEPEST} levels`,
            expected: `at most ${DEEPEST}`,
            mend: 'Flatten it.',
          });
        }
        path.push({ keys: token === '{' ? new Set() : null, at: token === '{' ? '' : 0 });
        break;
      case '}':
      case ']':
        path.pop();
        break;
      case ',':
        if (top && typeof top.at === 'number') top.at += 1;
        break;
      case ':': {
        if (!top?.keys || pending === null) break;
        const key = pending.includes('\\') ? (JSON.parse(pending) as string) : pending.slice(1, -1);
        top.at = key;
        if (key === '__proto__') {
          return fault(path, {
            found: 'the member "__proto__"',
            expected: 'members the schema names',
            mend: 'Take it out.',
          });
        }
        if (top.keys.has(key)) {
          return fault(path, {
            found: `the member ${show(key)} twice`,
            expected: 'every member once',
            mend: 'Keep one of them.',
          });
        }
        top.keys.add(key);
        break;
      }
      default:
        pending = token;
    }
  }
  return null;
}
