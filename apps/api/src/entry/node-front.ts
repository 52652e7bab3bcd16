import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Front } from '../reply/front.ts';
import { forwardedAddress } from './forwarded.ts';
import type { Settings } from './settings.ts';

/** What a `Host` header may look like; the adapter answers to every other. */
const HOST = /^[\w.:[\]-]+$/;

/**
 * Answers what is known already with what Node has at hand: for the adapter, a `Request` and a `Response` would have to be
 * made first. False where the app has to see to it.
 */
export function answerKnown(
  front: Front,
  { proxies }: Pick<Settings, 'proxies'>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): boolean {
  const { url = '', method = '', headers } = incoming;
  const header = (name: string): string | undefined => headers[name] as string | undefined;
  if (!HOST.test(header('host') ?? '')) return false;
  const addressOf = () => forwardedAddress(header, proxies) ?? incoming.socket.remoteAddress;
  const known = front.answer(url, { method, header }, addressOf);
  if (known === null || known instanceof Promise) return false;
  const { status, body, headers: flat } = known;
  outgoing.writeHead(status, body ? [...flat, 'Content-Length', String(body.length)] : [...flat]);
  outgoing.end(body);
  return true;
}
