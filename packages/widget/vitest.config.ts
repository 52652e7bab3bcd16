import { nodeConfig, together } from '@cramps/vitest-config';
import { browserConfig } from '@cramps/vitest-config/browser';
import { plugins } from './vite.config.ts';

export default together(
  nodeConfig(),
  await browserConfig({
    plugins: plugins(),
    // Found only when the checker loads, they would reload the page in the middle of a test.
    optimizeDeps: {
      include: ['@cramps/content > @noble/hashes/sha2.js', '@cramps/content > @noble/hashes/utils.js'],
    },
  }),
);
