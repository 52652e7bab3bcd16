import { KB, type PackConfig } from '@cramps/pack';

export default {
  entries: {
    '.': { maxGzip: 6 * KB, mustNotHold: ['zod', 'hono', '@cramps/content', 'node:'] },
  },
} satisfies PackConfig;
