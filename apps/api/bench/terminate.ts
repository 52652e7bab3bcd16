import { Agent, request, type ClientRequest } from 'node:http';
import { serveApi } from './api.ts';
import type { Asked } from './round.ts';

export interface Ended {
  readonly answered: number;
  /** Requests on a connection that had already brought an answer, and that got none. */
  readonly failed: number;
  /** Of those, on new connections, that the server took up and then did not answer in full. */
  readonly cut: number;
  /** Connections that were refused, or closed before the server took them up. */
  readonly refused: number;
  /** Milliseconds from the signal to the end of the process. */
  readonly took: number;
}

const CONNECTIONS = 64;
const BEFORE_MS = 1500;

type Outcome = 'answered' | 'failed' | 'cut' | 'refused';

/** One request; what became of it. A new connection that brings not a single byte was never taken up. */
function ask(url: string, { path, method = 'GET', body }: Asked, agent: Agent): Promise<Outcome> {
  return new Promise((resolve) => {
    let begun = false;
    const sent: ClientRequest = request(`${url}${path}`, {
      agent,
      method,
      headers: body ? { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) } : {},
    });
    sent.on('response', (answer) => {
      begun = true;
      answer.resume();
      answer.on('end', () => resolve(answer.complete && answer.statusCode === 200 ? 'answered' : 'cut'));
      answer.on('error', () => resolve('cut'));
    });
    sent.on('error', () => resolve(sent.reusedSocket ? 'failed' : begun ? 'cut' : 'refused'));
    sent.end(body);
  });
}

/** Asks over many connections, each kept for the next request, and ends the server in the midst of it. */
export async function terminate(get: Asked, post: Asked): Promise<Ended> {
  const api = await serveApi();
  const counts: Record<Outcome, number> = { answered: 0, failed: 0, cut: 0, refused: 0 };
  let gone = false;
  const connection = async (asked: Asked): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!gone) {
      const outcome = await ask(api.url, asked, agent);
      counts[outcome] += 1;
      if (outcome === 'refused') await new Promise((resolve) => setTimeout(resolve, 20));
    }
    agent.destroy();
  };
  const all = Array.from({ length: CONNECTIONS }, (_, at) => connection(at % 2 === 0 ? get : post));
  await new Promise((resolve) => setTimeout(resolve, BEFORE_MS));
  const asked = performance.now();
  await api.stop();
  const took = performance.now() - asked;
  gone = true;
  await Promise.all(all);
  return { ...counts, took };
}
