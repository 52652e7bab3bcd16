import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { bareHost, type Visited } from '../host.ts';
import { forwardedAddress } from './forwarded.ts';
import { listen } from './node-server.ts';
import { readSettings } from './settings.ts';

const zip = promisify(gzip);
const visited: Visited[] = [];
const app = createApp({
  ...bareHost,
  gzip: (bytes) => zip(bytes),
  visited: (visit) => visited.push(visit),
  addressOf: ({ headers }) => forwardedAddress((name) => headers.get(name), 1),
  rateLimit: { perMinute: 30 },
});
const PATH = '/v1/causes/pregnancy';

let server: Server;
let port: number;
beforeAll(async () => {
  server = listen(app, { ...readSettings({ TRUSTED_PROXIES: '1' }), port: 0 });
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Asks as somebody else each time, so that the limit does not matter. */
const ask = (headers: Record<string, string> = {}, method = 'GET', from: string = crypto.randomUUID()) =>
  fetch(`http://127.0.0.1:${port}${PATH}`, { method, headers: { 'X-Forwarded-For': from, ...headers } });

const CHANGING = ['x-request-id', 'server-timing', 'date', 'connection', 'keep-alive'];
const lasting = ({ headers }: Response) => [...headers].filter(([name]) => !CHANGING.includes(name)).sort();

it.each([
  ['GET', {}],
  ['GET', { 'Accept-Encoding': 'gzip' }],
  ['HEAD', {}],
  ['GET', { 'If-None-Match': '*' }],
])('answers a %s with %o the second time as the first', async (method, headers) => {
  const plain = { 'Accept-Encoding': 'identity', ...headers };
  const first = await ask({ ...plain, Accept: 'text/html, */*;q=0.1' }, method);
  const again = await ask(plain, method);
  expect([again.status, lasting(again)]).toEqual([first.status, lasting(first)]);
  expect(await again.text()).toBe(await first.text());
  expect(visited.at(-1)).toMatchObject({ method, route: '/v1/causes/:id', status: again.status });
  expect(visited.at(-1)?.id).toBe(again.headers.get('X-Request-Id'));
});

it('counts what is known like everything else, by the address of the client', async () => {
  await ask();
  const answers = await Promise.all(Array.from({ length: 32 }, () => ask({}, 'GET', '192.0.2.1')));
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(30).fill(200), 429, 429]);
  const refused = answers.find(({ status }) => status === 429);
  expect(refused?.headers.get('Retry-After')).toMatch(/^\d+$/);
  expect(refused?.headers.get('Content-Type')).toBe('application/problem+json');
  expect((await ask({}, 'GET', '192.0.2.2')).headers.get('RateLimit-Remaining')).toBe('29');
});

it.each([
  ['Host: a b', 400],
  ['Host: a/b', 400],
  ['Host: [::1]:80', 200],
])('with "%s" is %d, known or not', async (host, status) => {
  const socket = connect(port, '127.0.0.1');
  socket.end(`GET ${PATH} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`);
  expect(await text(socket)).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});
