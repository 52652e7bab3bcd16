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
        const json = JSON.stringify(value);
        return { code: `export default ${json.length > LARGE ? parsed(json) : json};`, moduleType: 'js' };
      },
    },
  };
}

/** Engines read JSON from a string about twice as fast as the same as a literal, which counts once it is long. */
const LARGE = 20_000;
const parsed = (json: string): string => `/* @__PURE__ */ JSON.parse('${json.replace(/[\\']/g, '\\$&')}')`;
