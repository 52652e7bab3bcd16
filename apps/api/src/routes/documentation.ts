import type { Hono } from 'hono';
import type { AppEnv, Ctx } from '../env.ts';
import { makeAnswer, sendAnswer, type Answer } from '../reply/answer.ts';
import { respond } from '../reply/reply.ts';
import { unacceptable } from '../request/accept.ts';

/** What the page of the reference may do: load its own files, and call this API. Nothing inline, nothing from elsewhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const JSON_TYPE = 'application/json';

/** Every file of the documentation, by the path it is served at. They are made at build, see build/assets.ts. */
const FILES = {
  '/openapi.json': JSON_TYPE,
  '/llms.txt': 'text/plain; charset=utf-8',
  '/docs': 'text/html; charset=utf-8',
  '/docs/docs.css': 'text/css; charset=utf-8',
  '/docs/docs.js': 'text/javascript; charset=utf-8',
  '/docs/swagger-ui.css': 'text/css; charset=utf-8',
  '/docs/swagger-ui.js': 'text/javascript; charset=utf-8',
  '/docs/licences.txt': 'text/plain; charset=utf-8',
} as const;

type DocumentationPath = keyof typeof FILES;

/** The name a file has among the assets. */
const assetName = (path: DocumentationPath): string => (path === '/docs' ? 'docs/index.html' : path.slice(1));

/** Adds the files of the documentation, each read when it is first asked for, and the way to them from the root. */
export function addDocumentation(app: Hono<AppEnv>): void {
  const answers = new Map<DocumentationPath, Answer>();
  const answerFor = async (c: Ctx, path: DocumentationPath, type: string): Promise<Answer | undefined> => {
    const known = answers.get(path);
    if (known) return known;
    const bytes = await c.get('visit').host.asset(assetName(path), c.req.raw, c.env);
    if (!bytes) return undefined;
    const policy = { ...(type.startsWith('text/html') ? { 'Content-Security-Policy': PAGE_POLICY } : {}) };
    const answer = makeAnswer(bytes, type, undefined, policy);
    answers.set(path, answer);
    return answer;
  };
  for (const [path, type] of Object.entries(FILES) as [DocumentationPath, string][]) {
    app.get(path, async (c, next) => {
      const refused = unacceptable(c, type.split(';')[0] ?? type);
      if (refused) return refused;
      const answer = await answerFor(c, path, type);
      return answer ? sendAnswer(c.get('visit'), answer) : next();
    });
  }
  app.get('/', (c) =>
    respond(c.get('visit'), 302, null, { Location: '/docs', 'Cache-Control': 'public, max-age=3600' }),
  );
}
