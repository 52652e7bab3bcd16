import { LEAKS, PAGE, RUNTIME } from './names.ts';
import type { Room } from './room.ts';

/** The rooms of the API and of its client, as layers.ts lists them. */
export const apiRooms = {
  'api-client/generated': {
    files: ['packages/api-client/generated/**'],
    why: 'Types made of the API’s own document.',
    rooms: [],
  },
  'api-client/build': {
    files: ['packages/api-client/build/**'],
    why: 'Makes the types of the interface.',
    rooms: [],
    packages: ['openapi-typescript'],
    node: true,
  },
  'api-client': {
    files: ['packages/api-client/src/**'],
    why: 'Beside the house: it knows the API by its document alone, and runs wherever there is fetch.',
    rooms: ['api-client/generated'],
    packages: ['openapi-fetch'],
    untouchable: [...PAGE, ...RUNTIME, ...LEAKS],
  },

  'api/entry': {
    files: ['apps/api/src/entry/**'],
    why: 'Floor 4: the few lines that plug the app into one runtime.',
    rooms: ['api'],
    packages: ['hono', '@hono', '@cloudflare/workers-types', 'prom-client'],
    node: true,
  },
  'api/build': {
    files: ['apps/api/build/**'],
    why: 'Makes the documentation out of the app itself.',
    rooms: ['api'],
    packages: 'any',
    node: true,
  },
  'api/bench': {
    files: ['apps/api/bench/**'],
    why: 'Measures the built API from outside, beside a bare twin.',
    rooms: ['api', 'api/plug', 'config'],
    packages: 'any',
    node: true,
  },
  'api/plug': {
    files: ['apps/api/src/plug/**'],
    why: 'Starts the built app on each runtime, for the tests that it is plugged in.',
    rooms: [],
    packages: 'any',
    node: true,
  },
  api: {
    files: ['apps/api/src/**'],
    why: 'Floor 3: the app answers requests on every runtime, so it uses what all of them have.',
    rooms: [],
    packages: [
      'hono',
      'hono-rate-limiter',
      'zod',
      '@asteasolutions/zod-to-openapi',
      '@cramps/content',
      '@modelcontextprotocol/server',
    ],
    never: [
      '@hono/node-server',
      'hono/cloudflare-workers',
      'hono/bun',
      'hono/deno',
      'hono/vercel',
      'hono/aws-lambda',
    ],
    untouchable: RUNTIME,
  },
} as const satisfies Record<string, Room>;
