import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { ProblemName } from '../problem/names.ts';
import { problemBody, PROBLEM_JSON } from '../problem/problem.ts';
import { withAlways, type Headers } from '../reply/reply.ts';

/** What Node says of a request it could not read, and which problem that is. */
const NAMES: Readonly<Record<string, ProblemName>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

/** An answer to what never came as far as the app, with what is on every other answer. */
interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly headers: Headers;
  readonly body: string;
}

function refusal(name: ProblemName, found: string, expected = 'an HTTP request'): Refusal {
  const id = crypto.randomUUID();
  const fault = { in: 'header', pointer: '', found, expected, mend: 'Use an HTTP client.' } as const;
  const problem = problemBody(name, [fault], id);
  const headers = withAlways({
    'Content-Type': PROBLEM_JSON,
    'Cache-Control': 'no-store',
    'X-Request-Id': id,
    'Server-Timing': 'app;dur=0.00',
  });
  return { status: problem.status, title: problem.title, headers, body: JSON.stringify(problem) };
}

/** Answers on the socket to what never became a request, the same way as everywhere else. */
export function onClientError(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const name = NAMES[error.code ?? ''] ?? 'malformed-request';
  const { status, title, headers, body } = refusal(name, error.code ?? 'bytes that are not HTTP');
  const more = { ...headers, 'Content-Length': String(Buffer.byteLength(body)), Connection: 'close' };
  const lines = Object.entries(more).map(([header, value]) => `${header}: ${value}`);
  const line = ['HTTP/1.1', status, title].join(' ');
  socket.end([line, ...lines, '', body].join('\r\n'));
}

/** Answers to a request whose address cannot be read. */
export function malformed(): Response {
  const { status, headers, body } = refusal(
    'malformed-request',
    'an address or a Host header that cannot be read',
  );
  return new Response(body, { status, headers });
}

function refuse(outgoing: ServerResponse, { status, headers, body }: Refusal): void {
  outgoing.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body), Connection: 'close' });
  outgoing.end(body);
}

/** Answers to a request that has no Host header and needs one. False where all is well. */
export function refusedWithoutHost(
  { httpVersion, headers }: IncomingMessage,
  outgoing: ServerResponse,
): boolean {
  if (headers.host !== undefined || httpVersion !== '1.1') return false;
  refuse(outgoing, refusal('malformed-request', 'no Host header', 'one Host header'));
  return true;
}

/** Answers to an `Expect` header with anything but the one thing there is to expect. */
export const refuseExpectation = (_: IncomingMessage, outgoing: ServerResponse): void =>
  refuse(outgoing, refusal('expectation-failed', 'another expectation', 'Expect: 100-continue, or none'));
