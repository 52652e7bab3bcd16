import { describe, expect, it } from 'vitest';
import { createClient, ProblemError, type Problem } from './index.ts';

/** A server that answers what it is told and remembers what it was asked. */
function server(answer: (request: Request) => unknown, init: ResponseInit = {}) {
  const asked: { url: string; method: string; body: string; headers: Headers }[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    asked.push({
      url: request.url,
      method: request.method,
      body: await request.clone().text(),
      headers: request.headers,
    });
    return Response.json(answer(request), init);
  };
  return { asked, client: createClient({ baseUrl: 'http://api.test/', fetch }) };
}

const problem: Problem = {
  type: '/problems/unknown-id',
  title: 'There is nothing with this id',
  status: 404,
  detail: 'The list above it gives the ids.',
  instance: 'urn:uuid:1',
  faults: [
    {
      in: 'path',
      pointer: '/id',
      found: '"pregnacy"',
      expected: 'the id of a cause',
      mend: 'Did you mean pregnancy?',
    },
  ],
};

describe('what is asked', () => {
  it('puts filters and fields into the query, several values in one', async () => {
    const { asked, client } = server(() => ({ items: [], total: 0, next: null }));
    await client.medicines.list({ link: ['strong', 'moderate'], limit: 5 });
    await client.causes.get('a/b', { fields: ['id', 'care'] });
    expect(asked.map(({ url }) => url)).toEqual([
      'http://api.test/v1/medicines?link=strong,moderate&limit=5',
      'http://api.test/v1/causes/a%2Fb?fields=id,care',
    ]);
  });

  it('posts a profile as JSON', async () => {
    const { asked, client } = server(() => ({}));
    await client.match({ findings: { calf: 'present' } });
    expect(asked[0]).toMatchObject({
      url: 'http://api.test/v1/match',
      method: 'POST',
      body: '{"findings":{"calf":"present"}}',
    });
    expect(asked[0]?.headers.get('Content-Type')).toBe('application/json');
  });

  it('asks for a locale', async () => {
    let language: string | null = null;
    const fetch = async (request: Request) => (
      (language = request.headers.get('Accept-Language')),
      Response.json({})
    );
    await createClient({ baseUrl: 'http://api.test', locale: 'de', fetch }).meta();
    expect(language).toBe('de');
  });
});

it('follows pages to the end', async () => {
  const { asked, client } = server(({ url }) => {
    const cursor = new URL(url).searchParams.get('cursor');
    return cursor
      ? { items: [{ id: 'c' }], total: 3, next: null }
      : { items: [{ id: 'a' }, { id: 'b' }], total: 3, next: '/v1/causes?cursor=Yg&limit=2' };
  });
  const ids: string[] = [];
  for await (const { id } of client.causes.all({ limit: 2 })) ids.push(id);
  expect(ids).toEqual(['a', 'b', 'c']);
  expect(asked[1]?.url).toBe('http://api.test/v1/causes?limit=2&cursor=Yg');
});

describe('what goes wrong', () => {
  it('throws a problem with what to mend', async () => {
    const { client } = server(() => problem, { status: 404, headers: { 'Retry-After': '7' } });
    const error = await client.causes.get('pregnacy').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 404, type: problem.type, faults: problem.faults, retryAfter: 7 });
    expect((error as Error).message).toContain('Did you mean pregnancy?');
  });

  it('tells of an answer that came from somebody else', async () => {
    const { client } = server(() => ({ error: 'bad gateway' }), { status: 502 });
    await expect(client.meta()).rejects.toThrow('502');
  });

  it('stops when asked, and after its time', async () => {
    const never = ({ signal }: Request) =>
      new Promise<Response>((_, reject) => {
        if (signal.aborted) reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const slow = createClient({ baseUrl: 'http://api.test', timeoutMs: 20, fetch: never });
    await expect(slow.meta()).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(slow.meta({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
