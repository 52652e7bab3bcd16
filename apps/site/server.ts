/**
 * `pnpm start`: the built site on PORT and HOST. Pages made ahead are served as files without passing the hooks, so the
 * headers that every answer carries are set here, before anything else sees the request.
 */
import type { Server } from 'node:http';
import { DEFAULT_HEADERS } from './src/lib/default-headers.ts';

const built = new URL('./build-output/index.js', import.meta.url).href;
const { server } = (await import(built)) as { server: Server };

server.prependListener('request', (_, response) => {
  for (const [name, value] of Object.entries(DEFAULT_HEADERS)) response.setHeader(name, value);
});
