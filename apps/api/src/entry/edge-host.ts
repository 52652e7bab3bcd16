import type { Host } from '../host.ts';
import type { RateLimitBinding } from '../visit/rate-limit.ts';

/** What wrangler.jsonc binds. */
interface Bindings {
  readonly ASSETS?: { fetch(request: Request): Promise<Response> };
  readonly RATE_LIMIT?: RateLimitBinding;
}

/** Has to say what `simple.limit` in wrangler.jsonc says. */
const PER_MINUTE = 600;

const bindings = (env: unknown): Bindings => env as Bindings;
const unlimited: RateLimitBinding = { limit: () => Promise.resolve({ success: true }) };

/** What Cloudflare brings along. It compresses by itself, and its log takes a line for each request. */
export const edgeHost: Host = {
  async asset(name, { url }, env) {
    const answer = await bindings(env).ASSETS?.fetch(new Request(new URL(`/${name}`, url)));
    return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  },
  addressOf: ({ headers }) => headers.get('CF-Connecting-IP') ?? undefined,
  rateLimit: { perMinute: PER_MINUTE, binding: (env) => bindings(env).RATE_LIMIT ?? unlimited },
  visited: (visit) => console.log(JSON.stringify(visit)),
};
