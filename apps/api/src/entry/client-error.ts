import type { Duplex } from 'node:stream';
import type { ProblemName } from '../problem/names.ts';
import { problemBody, PROBLEM_JSON } from '../problem/problem.ts';

/** What Node says of a request it could not read, and which problem that is. */
const NAMES: Readonly<Record<string, ProblemName>> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
};

function body(name: ProblemName, found: string): string {
  const fault = {
    in: 'header',
    pointer: '',
    found,
    expected: 'an HTTP request',
    mend: 'Use an HTTP client.',
  } as const;
  return JSON.stringify(problemBody(name, [fault], crypto.randomUUID()));
}

/** Answers on the socket to what never became a request, the same way as everywhere else. */
export function onClientError(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const name = NAMES[error.code ?? ''] ?? 'malformed-request';
  const json = body(name, error.code ?? 'bytes that are not HTTP');
  const { status, title } = JSON.parse(json) as { status: number; title: string };
  const head = [
    ['HTTP/1.1', status, title].join(' '),
    `Content-Type: ${PROBLEM_JSON}`,
    `Content-Length: ${Buffer.byteLength(json)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${json}`);
}

/** Answers to a request whose address cannot be read. */
export function malformed(): Response {
  return new Response(body('malformed-request', 'an address or a Host header that cannot be read'), {
    status: 400,
    headers: { 'Content-Type': PROBLEM_JSON, 'Cache-Control': 'no-store' },
  });
}
