import type { Hono } from 'hono';
import type { AppEnv, Ctx } from '../env.ts';
import { problemBody } from '../problem/problem.ts';
import { respond } from '../reply/reply.ts';
import { unacceptable } from '../request/accept.ts';
import { readJson } from '../request/json-body.ts';

const JSON_TYPE = 'application/json';

/**
 * A fault of the protocol itself has to be a JSON-RPC error, with the members the protocol names and no others. The problem
 * details, as everywhere else, go where it leaves room for them.
 */
function withProblem(text: string, id: string): string {
  const { error, ...rest } = JSON.parse(text) as { error: { message: string; data?: object } };
  const fault = {
    in: 'body',
    pointer: '',
    found: error.message,
    expected: 'a message of the protocol',
    mend: 'See modelcontextprotocol.io.',
  } as const;
  return JSON.stringify({
    ...rest,
    error: { ...error, data: { ...error.data, problem: problemBody('malformed-request', [fault], id) } },
  });
}

async function sent(c: Ctx, answer: Response): Promise<Response> {
  const visit = c.get('visit');
  const { status, headers, body } = answer;
  const type = headers.get('Content-Type') ?? JSON_TYPE;
  const all = { 'Content-Type': type, 'Cache-Control': 'no-store' };
  if (status >= 400 && type.startsWith(JSON_TYPE)) {
    return respond(visit, status, withProblem(await answer.text(), visit.id), all);
  }
  return body === null
    ? respond(visit, status, null, { 'Cache-Control': 'no-store' })
    : respond(visit, status, body, all);
}

/**
 * Adds the Model Context Protocol over streamable HTTP, stateless: each request gets a server of its own. What speaks it is
 * loaded with the first request.
 */
export function addMcp(app: Hono<AppEnv>): void {
  app.post('/mcp', async (c) => {
    const refused = unacceptable(c, JSON_TYPE, 'text/event-stream');
    if (refused) return refused;
    const read = await readJson(c);
    if ('refused' in read) return read.refused;
    const { mcpHandler } = await import('../mcp/handler.ts');
    return sent(c, await mcpHandler.fetch(c.req.raw, { parsedBody: read.value }));
  });
}
