import { createApp } from '../app.ts';
import { edgeHost } from './edge-host.ts';

/** The API as a Cloudflare Worker. */
export default { fetch: createApp(edgeHost).fetch } satisfies { fetch: unknown };
