import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import type { HttpShot, Outcome, RawShot, Shot } from './request.ts';

const agent = new Agent({ keepAlive: true, maxSockets: 16 });
/** Longer than anything may take; what takes that long hangs. */
const PATIENCE_MS = 5000;

function overHttp(base: URL, { method, path, headers, body }: HttpShot): Promise<Outcome['answer']> {
  return new Promise((resolve) => {
    const none = (): void => resolve(null);
    try {
      const length = body ? { 'Content-Length': String(body.length) } : {};
      const sent = request({
        agent,
        host: base.hostname,
        port: base.port,
        method,
        path,
        headers: { ...headers, ...length },
      });
      sent.on('error', none);
      sent.on('response', (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', none);
        answer.on('end', () => {
          const pairs = Object.entries(answer.headers).map(
            ([name, value]) => [name, String(value)] as [string, string],
          );
          resolve({
            status: answer.statusCode ?? 0,
            headers: new Headers(pairs),
            body: Buffer.concat(chunks).toString(),
          });
        });
      });
      sent.end(body ?? undefined);
    } catch {
      // The client will not send it; the raw shots do.
      none();
    }
  });
}

/** The first answer in what came over a socket; requests may have followed each other on it. */
function parse(bytes: Buffer): Outcome['answer'] {
  const end = bytes.indexOf('\r\n\r\n');
  const [line = '', ...lines] = bytes
    .subarray(0, end < 0 ? bytes.length : end)
    .toString('latin1')
    .split('\r\n');
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(line)?.[1]);
  if (Number.isNaN(status)) return null;
  const headers = new Headers(lines.map((each) => each.split(/: (.*)/, 2) as [string, string]));
  const length = Number(headers.get('Content-Length') ?? bytes.length);
  return { status, headers, body: bytes.subarray(end + 4, end + 4 + length).toString() };
}

function overSocket(base: URL, { bytes }: RawShot): Promise<Outcome['answer']> {
  return new Promise((resolve) => {
    const socket = connect(Number(base.port), base.hostname);
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => undefined);
    socket.on('close', () => resolve(parse(Buffer.concat(chunks))));
    socket.end(bytes);
  });
}

/** Sends a request and waits for what comes of it. */
export async function send(base: URL, shot: Shot): Promise<Outcome> {
  const started = performance.now();
  const sent = shot.kind === 'http' ? overHttp(base, shot) : overSocket(base, shot);
  let patience: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    patience = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const answer = await Promise.race([sent, late]);
  clearTimeout(patience);
  return { answer, ms: performance.now() - started };
}
