import { createServer, type IncomingMessage, type Server } from 'node:http';
import { Server as Listener, type AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { App } from '../app.ts';
import { malformed, onClientError, refuseExpectation, refusedWithoutHost } from './client-error.ts';
import { answerKnown } from './node-front.ts';
import { announce, type Settings } from './settings.ts';
import { onceAsked } from './shutdown.ts';

/** What Node’s adapter hands over with a request. */
export interface NodeEnv {
  readonly incoming: IncomingMessage;
}

/** How long a request may take to arrive, its headers, and how long a connection is kept for the next one. */
const TIMES = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 } as const;
/** A missing Host header is a problem like every other; Node would answer without a word. */
const OPTIONS = { ...TIMES, requireHostHeader: false } as const;
/** How long a server that was asked to end goes on taking requests, and how long it waits for those under way to it. */
const LINGER_MS = 500;

/**
 * Ends a server without failing a request it has accepted. For a moment it goes on as before, but tells each client with its
 * next answer that the connection ends; then it takes no new connections; what is still idle after that is closed.
 */
export function drain(server: Server, lingerMs = LINGER_MS): void {
  server.prependListener('request', (_, answer) => answer.setHeader('Connection', 'close'));
  setTimeout(() => {
    // Not `server.close()`, which would also close idle connections at once: a request may be under way on them.
    Listener.prototype.close.call(server);
    setTimeout(() => server.closeIdleConnections(), lingerMs);
  }, lingerMs);
}

/** Serves the app on Node, until the process is asked to end. */
export function listen(app: App, settings: Settings): Server {
  const answer = getRequestListener(app.fetch, { hostname: settings.hostname, errorHandler: malformed });
  const server = createServer(OPTIONS, (incoming, outgoing) => {
    if (refusedWithoutHost(incoming, outgoing)) return;
    if (!answerKnown(app.front, settings, incoming, outgoing)) void answer(incoming, outgoing);
  });
  server.on('clientError', onClientError);
  server.on('checkExpectation', refuseExpectation);
  server.listen(settings.port, settings.hostname, () =>
    announce(settings, (server.address() as AddressInfo).port),
  );
  onceAsked(() => drain(server));
  return server;
}
