import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { Asking, ToldProblem } from './asking.ts';

/** A request that is wrong in one way, and what a client has to be told of it. */
export interface BadInput {
  readonly name: string;
  readonly status: number;
  readonly type: string;
  readonly fault: Partial<ToldProblem['faults'][number]>;
  readonly send: (ask: Asking) => Promise<Response>;
}

const bad = (
  name: string,
  [status, type]: readonly [status: number, type: string],
  fault: BadInput['fault'],
  send: BadInput['send'],
): BadInput => ({ name, status, type, fault, send });

const NOT_JSON = [400, 'malformed-json'] as const;
const WRONG_SHAPE = [422, 'invalid-body'] as const;
const NO_ID = [404, 'unknown-id'] as const;

const post = (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => (ask: Asking) =>
  ask.post(path, body, headers);
const get = (path: string, init?: RequestInit) => (ask: Asking) => ask(path, init);

/** Everything a client may get wrong, or try on. */
export const badInputs: readonly BadInput[] = [
  bad(
    'an unknown finding',
    WRONG_SHAPE,
    {
      in: 'body',
      pointer: '/findings/clf',
      found: '"clf"',
      expected: 'the id of a finding',
      mend: 'Did you mean calf?',
    },
    post('/v1/match', { findings: { clf: 'present' } }),
  ),
  bad(
    'an answer there is not',
    WRONG_SHAPE,
    { pointer: '/findings/calf', found: '"yes"', expected: 'present or absent or unknown' },
    post('/v1/questions/next', { findings: { calf: 'yes' } }),
  ),
  bad(
    'half of a surrogate pair',
    WRONG_SHAPE,
    { pointer: '/text', found: 'half of a surrogate pair' },
    post('/v1/parse', '{"text":"calf \\ud83d cramp"}'),
  ),
  bad(
    'a text that is too long',
    WRONG_SHAPE,
    { pointer: '/text', found: '4001 characters', expected: 'at most 4000' },
    post('/v1/parse', { text: 'x'.repeat(4001) }),
  ),
  bad(
    'a wrong parameter',
    [400, 'invalid-parameter'],
    { in: 'query', pointer: '/limit', found: '"many"' },
    get('/v1/causes?limit=many'),
  ),
  bad(
    'a parameter there is not',
    [400, 'invalid-parameter'],
    { pointer: '/verdicts', mend: 'Did you mean verdict?' },
    get('/v1/remedies?verdicts=do'),
  ),
  bad('no JSON', NOT_JSON, { in: 'body', pointer: '' }, post('/v1/match', '{"findings":')),
  bad('no body', NOT_JSON, { found: 'nothing' }, post('/v1/match', '')),
  bad(
    'JSON forty levels deep',
    NOT_JSON,
    { found: 'more than 32 levels' },
    post('/v1/match', `${'['.repeat(40)}${']'.repeat(40)}`),
  ),
  bad(
    'a member twice',
    NOT_JSON,
    { pointer: '/findings/calf', found: 'the member "calf" twice' },
    post('/v1/match', '{"findings":{"calf":"present","calf":"absent"}}'),
  ),
  bad(
    'a member that would reach a prototype',
    NOT_JSON,
    { found: 'the member "__proto__"' },
    post('/v1/match', '{"findings":{},"__proto__":{"age":1}}'),
  ),
  bad(
    'the constructor of all objects',
    WRONG_SHAPE,
    { pointer: '/findings/constructor' },
    post('/v1/match', { findings: { constructor: 'present' } }),
  ),
  bad('a near miss of an id', NO_ID, { mend: 'Did you mean pregnancy?' }, get('/v1/causes/pregnacy')),
  bad('a prototype for an id', NO_ID, { found: '"__proto__"' }, get('/v1/causes/__proto__')),
  bad('a way out of the folder', NO_ID, {}, get('/v1/causes/..%2f..%2f..%2fetc%2fpasswd')),
  bad('a line break for a header', NO_ID, {}, get('/v1/causes/x%0d%0aX-Evil:%201')),
  bad('a near miss of a path', [404, 'unknown-path'], { in: 'path' }, get('/v1/cuases')),
  bad(
    'a method the path does not take',
    [405, 'method-not-allowed'],
    { in: 'method', found: '"DELETE"' },
    get('/v1/causes', { method: 'DELETE' }),
  ),
  bad(
    'a form there is not',
    [406, 'not-acceptable'],
    { in: 'header', pointer: '/accept' },
    get('/v1/meta', { headers: { Accept: 'text/html' } }),
  ),
  bad(
    'a megabyte',
    [413, 'body-too-large'],
    { expected: 'at most 65536 bytes' },
    post('/v1/parse', { text: 'x'.repeat(1024 * 1024) }),
  ),
  bad(
    'a form of body that is not read',
    [415, 'unsupported-media-type'],
    { pointer: '/content-type' },
    post('/v1/match', 'findings=calf', { 'Content-Type': 'application/x-www-form-urlencoded' }),
  ),
  bad(
    'a compressed body',
    [415, 'unsupported-media-type'],
    { pointer: '/content-encoding' },
    post('/v1/match', '{}', { 'Content-Encoding': 'br' }),
  ),
];

/** Asks for a path as it stands; `fetch` would tidy it up first. */
export async function asWritten(
  base: string,
  path: string,
): Promise<{ status: number; headers: string; body: string }> {
  const { hostname, port } = new URL(base);
  const sent = request({ hostname, port, path, agent: new Agent() }).end();
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const body = await text(answer);
  return { status: answer.statusCode ?? 0, headers: answer.rawHeaders.join('\n'), body };
}
