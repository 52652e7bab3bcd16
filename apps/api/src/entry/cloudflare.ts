import { createApp } from '../app.ts';

/** The API as a Cloudflare Worker. */
export default { fetch: createApp().fetch } satisfies { fetch: unknown };
