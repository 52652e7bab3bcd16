import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/**
 * Runs every `x.data.ts` at build time and puts only what it exports by default into the bundle. So a module can pick ten
 * sentences out of the content package without a browser ever loading the rest.
 */
export function buildTimeData(): Plugin {
  return {
    name: 'cramps:build-time-data',
    enforce: 'pre',
    load: {
      filter: { id: /\.data\.ts$/ },
      async handler(id) {
        const { default: value } = (await import(pathToFileURL(id).href)) as { default: unknown };
        return { code: `export default ${JSON.stringify(value)};`, moduleType: 'js' };
      },
    },
  };
}
