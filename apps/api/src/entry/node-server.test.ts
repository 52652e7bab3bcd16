import { createServer, type Server } from 'node:http';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { drain, listen } from './node-server.ts';
import { readSettings } from './settings.ts';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function listening(): Promise<number> {
  if (!server?.listening) await once(server as Server, 'listening');
  return ((server as Server).address() as AddressInfo).port;
}

/** Sends bytes as they are and gives back all that comes. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(await listening(), '127.0.0.1');
  socket.end(bytes);
  return text(socket);
}

describe('what is not HTTP', () => {
  it.each([
    ['nonsense\r\n\r\n', 400, 'malformed-request'],
    ['GET / HTTP/1.1\r\nHost: a\r\nX: \u0001\r\n\r\n', 400, 'malformed-request'],
    ['GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400, 'malformed-request'],
    ['GET / HTTP/1.1\r\nHost: a b\r\n\r\n', 400, 'malformed-request'],
    ['GET \\ HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'malformed-request'],
    ['GET / HTTP/1.1\r\n\r\n', 400, 'malformed-request'],
    ['GET / HTTP/1.1\r\nHost: a\r\nExpect: wonders\r\n\r\n', 417, 'expectation-failed'],
    [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
  ])('%.20j is a problem too', async (bytes, status, name) => {
    server = listen(createApp(), { ...readSettings({}), port: 0 });
    const answer = await raw(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toMatch(/content-type: application\/problem\+json/i);
    expect(answer).toMatch(/x-request-id: [0-9a-f-]{36}/i);
    expect(answer).toMatch(/x-content-type-options: nosniff/i);
    const body = JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)) as {
      type: string;
      faults: object[];
    };
    expect([body.type, body.faults.length]).toEqual([`/problems/${name}`, 1]);
  });
});

describe('ending', () => {
  const request = async (port: number, agent: Agent): Promise<IncomingMessage> => {
    const [answer] = (await once(get({ port, host: '127.0.0.1', agent }), 'response')) as [IncomingMessage];
    await text(answer);
    return answer;
  };

  it('finishes what it has begun, serves who is still coming, and is gone then', async () => {
    let release = (): void => undefined;
    server = createServer((incoming, outgoing) => {
      if (incoming.url === '/slow') release = () => outgoing.end('done');
      else outgoing.end('ok');
    }).listen(0, '127.0.0.1');
    const port = await listening();
    const agent = new Agent({ keepAlive: true });
    expect((await request(port, agent)).headers.connection).toBe('keep-alive');
    const slow = once(get({ port, host: '127.0.0.1', path: '/slow' }), 'response') as Promise<
      [IncomingMessage]
    >;
    await new Promise((resolve) => setTimeout(resolve, 50));

    const closed = once(server, 'close');
    drain(server, 100);
    expect((await request(port, agent)).headers.connection).toBe('close');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await expect(request(port, new Agent())).rejects.toThrow('ECONNREFUSED');
    release();
    const [answer] = await slow;
    expect(await text(answer)).toBe('done');
    await closed;
  });
});
