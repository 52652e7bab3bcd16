import { describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';

const app = createApp();

describe('what is no message of the protocol', () => {
  const post = (body: string, headers: Record<string, string> = {}) =>
    app.request('/mcp', {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json, text/event-stream',
        ...headers,
      },
    });

  it.each([
    ['{', {}, 400],
    ['{}', { 'Content-Type': 'text/plain' }, 415],
    ['{}', { Accept: 'text/html' }, 406],
    [JSON.stringify({ text: 'x'.repeat(70_000) }), {}, 413],
  ])('%.5s %o is a problem', async (body, headers, status) => {
    const answer = await post(body, headers);
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, 'application/problem+json']);
  });

  it.each([
    '{}',
    '[]',
    '7',
    '{"jsonrpc":"2.0","id":1,"method":"initialize"}',
    '{"jsonrpc":"1.0","id":1,"method":"tools/list"}',
  ])('%s is a JSON-RPC error, with a problem where it is one of HTTP', async (body) => {
    const answer = await post(body);
    expect(answer.status).toBeLessThan(500);
    const text = await answer.text();
    if (answer.status >= 400)
      expect((JSON.parse(text) as { error: { data: object } }).error.data).toMatchObject({
        problem: { status: 400 },
      });
    expect(text).toMatch(/"error"|^$/);
  });

  it('holds no stream open', async () => {
    const listen = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'subscriptions/listen',
      params: {
        notifications: {},
        _meta: {
          'io.modelcontextprotocol/protocolVersion': '2026-07-28',
          'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
          'io.modelcontextprotocol/clientCapabilities': {},
        },
      },
    });
    const answer = await post(listen, {
      'MCP-Protocol-Version': '2026-07-28',
      'Mcp-Method': 'subscriptions/listen',
    });
    expect(await answer.text()).toMatch(/Subscription limit|error/);
  });
});
