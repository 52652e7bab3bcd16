import { KB, type PackConfig } from '@cramps/pack';

/** A guest on other people's pages: a small element at once, the checker only when it is approached. */
export default {
  entries: {
    './define': { maxGzip: 12 * KB, maxLazyGzip: 110 * KB, mustNotHold: ['zod', 'yaml', 'node:', '@sveltejs/kit'] },
  },
} satisfies PackConfig;
