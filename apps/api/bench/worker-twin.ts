import { twin } from './twin-app.ts';

/** The bare twin as a worker. */
export default { fetch: twin().fetch } satisfies { fetch: unknown };
