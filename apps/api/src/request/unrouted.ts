import type { Ctx } from '../env.ts';
import { problem } from '../problem/problem.ts';
import { show } from '../problem/show.ts';
import { respond } from '../reply/reply.ts';
import type { Paths } from './paths.ts';

const DAY_S = 86_400;

/** Tells which methods a path takes, and lets any page use them, without credentials. */
function options(c: Ctx, methods: readonly string[]): Response {
  return respond(c.get('visit'), 204, null, {
    Allow: methods.join(', '),
    'Access-Control-Allow-Methods': methods.join(', '),
    'Access-Control-Allow-Headers':
      'Accept, Accept-Language, Content-Type, If-None-Match, Mcp-Protocol-Version, Mcp-Session-Id, X-Request-Id',
    'Access-Control-Max-Age': String(DAY_S),
    'Cache-Control': `public, max-age=${DAY_S}`,
  });
}

/** What no route took: an `OPTIONS` request, another method than the path takes, or a path there is not. */
export async function unrouted(c: Ctx, paths: Paths): Promise<Response> {
  const { path, method } = c.req;
  const methods = paths.methods(path);
  if (methods.length === 0) {
    const { didYouMean } = await import('../problem/near.ts');
    const mend = didYouMean(path, paths.shown, 'GET /openapi.json lists every path.');
    return problem(c, 'unknown-path', [
      { in: 'path', pointer: '', found: show(path), expected: 'a path of this API', mend },
    ]);
  }
  if (method === 'OPTIONS') return options(c, methods);
  const allow = methods.join(', ');
  const fault = {
    in: 'method',
    pointer: '',
    found: show(method),
    expected: methods.join(' or '),
    mend: `Use ${methods[0]}.`,
  } as const;
  return problem(c, 'method-not-allowed', [fault], { Allow: allow });
}
