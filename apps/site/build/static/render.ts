import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** The part of the built server that answers requests. */
interface BuiltServer {
  init: (options: {
    env: NodeJS.ProcessEnv;
    read: (file: string) => ReadableStream<Uint8Array>;
  }) => Promise<void>;
  respond: (
    request: Request,
    options: { platform: { plainFiles: true }; getClientAddress: () => string },
  ) => Promise<Response>;
}

/** What a policy in a page cannot say; the files for hosts say it in a header. */
const HEADER_ONLY = /;?\s*frame-ancestors [^;]*/;

/** A page with its policy inside: a host of plain files may send no headers of ours. */
export function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy.replace(HEADER_ONLY, '').replaceAll('"', '&quot;')}" />`;
  return html.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n    ${meta}`);
}

/** Renders pages as the built server does, to be kept as files. @throws Error where the answer is not the expected one */
export async function renderer(built: string): Promise<(path: string, status: number) => Promise<string>> {
  const entry = pathToFileURL(join(built, 'adapter-node.js')).href;
  const { server } = (await import(entry)) as { server: BuiltServer };
  const read = (file: string) =>
    Readable.toWeb(createReadStream(join(built, 'client', file))) as ReadableStream<Uint8Array>;
  await server.init({ env: process.env, read });
  return async (path, status) => {
    const answer = await server.respond(new Request(new URL(path, 'http://static')), {
      platform: { plainFiles: true },
      getClientAddress: () => '127.0.0.1',
    });
    if (answer.status !== status) throw new Error(`${path}: expected ${status}, found ${answer.status}`);
    return withPolicy(await answer.text(), answer.headers.get('content-security-policy') ?? '');
  };
}
