import { match } from '@cramps/content/match';
import { createClient, ProblemError } from '@cramps/api-client';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asking, type Asking } from './asking.ts';
import { asWritten, badInputs } from './bad-input.ts';
import type { Contract } from './contract.ts';
import { documentedExamples } from './examples.ts';
import type { Running } from './running.ts';

/**
 * That the app is plugged into a runtime: the same few requests over real HTTP, each answer held against the document this
 * very server gives. What the answers hold is tested once, in process.
 */
export function plugTests(runtime: string, start: () => Promise<Running>): void {
  describe(`on ${runtime}`, () => {
    let running: Running;
    let ask: Asking;
    const at = (path: string): URL => new URL(path, running.url);
    const call = (path: string, init?: RequestInit): Promise<Response> => fetch(at(path), init);
    beforeAll(async () => {
      running = await start();
      ask = asking(call, (await (await call('/openapi.json')).json()) as Contract);
    });
    afterAll(() => running.stop());

    it('is alive', async () => {
      expect(await ask.json('/healthz')).toMatchObject({ status: 'ok' });
    });

    it('gives a cause, and 304 when it is known', async () => {
      const first = await ask('/v1/causes/pregnancy');
      expect(first.status).toBe(200);
      const known = { 'If-None-Match': first.headers.get('ETag') ?? '' };
      expect((await ask('/v1/causes/pregnancy', { headers: known })).status).toBe(304);
      const head = await ask('/v1/causes/pregnancy', { method: 'HEAD' });
      expect([head.status, await head.text()]).toEqual([200, '']);
    });

    it('compresses', async () => {
      const answer = await ask('/v1/causes/pregnancy', { headers: { 'Accept-Encoding': 'gzip' } });
      expect(answer.headers.get('Content-Encoding')).toBe('gzip');
      expect(await answer.json()).toMatchObject({ id: 'pregnancy' });
    });

    it('matches to the same result id and ranking as the package, through the client', async () => {
      const profile = {
        findings: { calf: 'present', pregnancy: 'present' },
        age: 30,
        sex: 'female',
      } as const;
      const client = createClient({ baseUrl: running.url });
      const expected = match(profile);
      const { resultId, ranked } = await client.match(profile);
      expect(resultId).toBe(expected.resultId);
      expect(ranked.map(({ id }) => id)).toEqual(expected.ranked.map(({ id }) => id));
      expect(await client.match(profile, { fields: ['urgency'] })).toEqual({ urgency: expected.urgency });
    });

    it('gives the client lists, items, hits and problems', async () => {
      const client = createClient({ baseUrl: running.url });
      const names: string[] = [];
      for await (const { name } of client.medicines.all({ link: ['strong'], limit: 5 })) names.push(name);
      expect(names).toHaveLength((await client.medicines.list({ link: ['strong'] })).total);
      expect(await client.causes.get('pregnancy', { fields: ['id'] })).toEqual({ id: 'pregnancy' });
      expect((await client.search('furosemid'))[0]?.id).toBe('furosemide');
      expect((await client.parse('my calf cramps at night')).profile.findings).toMatchObject({
        calf: 'present',
      });
      expect(await client.nextQuestions({ findings: {} }, { n: 2 })).toHaveLength(2);
      expect((await client.emergencyNumber('de')).emergency).toEqual(['112']);
      const problem = await client.causes.get('pregnacy').catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(ProblemError);
      expect((problem as ProblemError).faults[0]?.mend).toContain('pregnancy');
    });

    it('answers every documented example as documented', async () => {
      const examples = documentedExamples(await ask.json('/openapi.json'));
      expect(examples.length).toBeGreaterThan(30);
      for (const { url, init, status, body } of examples) {
        const answer = await ask(url, init);
        expect([url, answer.status]).toEqual([url, status ?? answer.status]);
        if (body === undefined) expect(answer.status).toBeLessThan(500);
        else
          expect({ ...((await answer.json()) as object), instance: '' }).toEqual({
            ...(body as object),
            instance: '',
          });
      }
    });

    it.each(badInputs)('tells what is wrong with $name', async ({ send, status, type, fault }) => {
      const answer = await send(ask);
      if (status === 405) expect(answer.headers.get('Allow')).toMatch(/^(GET|POST)\b.*OPTIONS$/);
      expect(answer.headers.get('X-Evil')).toBeNull();
      const problem = await ask.problem(answer);
      expect([problem.status, problem.type]).toEqual([status, `/problems/${type}`]);
      expect(problem.faults).toEqual(expect.arrayContaining([expect.objectContaining(fault)]));
      expect((await ask('/healthz')).status).toBe(200);
    });

    it('reads no file, however the path is written', async () => {
      for (const path of ['/docs/../../../../../../etc/passwd', '/docs/..%2f..%2fnode.js', '//etc/passwd']) {
        const { status, headers, body } = await asWritten(running.url, path);
        expect([path, status]).toEqual([path, 404]);
        expect(headers).toContain('application/problem+json');
        expect(body).not.toContain('root:');
      }
    });

    it('refuses a megabyte, told or in pieces, without falling over', async () => {
      const body = JSON.stringify({ text: 'x'.repeat(1024 * 1024) });
      expect((await ask.post('/v1/parse', body)).status).toBe(413);
      const stream = new Blob([body]).stream();
      const init = {
        method: 'POST',
        body: stream,
        duplex: 'half',
        headers: { 'Content-Type': 'application/json' },
      } as RequestInit;
      // A server may close the connection on somebody who goes on sending.
      const status = await ask('/v1/parse', init).then(
        (answer) => answer.status,
        () => 413,
      );
      expect(status).toBe(413);
      expect((await ask('/healthz')).status).toBe(200);
    });

    it('serves the reference with a strict policy', async () => {
      const page = await call('/docs');
      expect(page.headers.get('Content-Security-Policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
      expect(await page.text()).not.toMatch(/<script(?! src="\/)|style=|https?:/);
      for (const path of [
        '/docs/swagger-ui.js',
        '/docs/swagger-ui.css',
        '/docs/docs.js',
        '/docs/docs.css',
        '/docs/licences.txt',
        '/llms.txt',
      ]) {
        const file = await call(path);
        expect([path, file.status, (await file.arrayBuffer()).byteLength > 100]).toEqual([path, 200, true]);
      }
    });

    it('serves the tools to the official MCP client', async () => {
      const client = new Client({ name: 'test', version: '1' });
      await client.connect(new StreamableHTTPClientTransport(at('/mcp')));
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name).sort()).toEqual([
        'check_medicine',
        'get_cause',
        'match_causes',
        'next_questions',
        'read_text',
        'search',
      ]);
      const { structuredContent } = await client.callTool({
        name: 'check_medicine',
        arguments: { name: 'Lasix' },
      });
      expect(structuredContent).toMatchObject({
        found: [{ id: 'furosemide' }],
        mustShow: { sources: expect.any(Array) },
      });
      await client.close();
    });
  });
}
