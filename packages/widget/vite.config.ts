import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin, type PluginOption } from 'vite';
import { buildTimeData } from './data.config.ts';
import { declarations } from './declarations.config.ts';
import { integrity } from './integrity.config.ts';
import { guestStyles } from './styles.config.ts';

/** The file for a script tag leaves the checker to the first build: one chunk, whoever loads it. */
const chunkBeside: Plugin = {
  name: 'cramps:chunk-beside',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/checker\.ts$/ },
    handler: () => ({ id: './checker.js', external: 'relative' }),
  },
};

/** By what a component says, not by where it lies: the files come out the same on every machine. */
export const shortHash = (hash: string): string => `c${hash.slice(0, 4)}`;

/** Svelte counts the ids it gives out on `window`; a guest counts them by itself. */
const ownCounter: Plugin = {
  name: 'cramps:own-counter',
  transform: {
    filter: { id: /svelte\/src\/internal\/client\/dom\/template\.js$/, code: 'window.__svelte' },
    handler: (code) => ({
      code: `${code.replaceAll('window.__svelte', 'counter')}\nlet counter;`,
      map: null,
    }),
  },
};

/** A guest is never drawn on a server, nor in one of Svelte's other modes: what only they need does not ship. */
const neverHydrated: Plugin = {
  name: 'cramps:never-hydrated',
  apply: 'build',
  transform: {
    filter: { id: /svelte\/src\/internal\/(client\/dom\/hydration|flags\/index)\.js$/ },
    handler: (code) => ({
      code: code
        .replace(/export let (\w+) = false/g, 'export const $1 = false')
        .replace(/^\t(\w+) = (true|false|value);$/gm, ''),
      map: null,
    }),
  },
};

/** What turns these sources into code a browser takes, in a build and in a test alike. */
export const plugins = (): PluginOption[] => [
  buildTimeData(),
  svelte({
    configFile: false,
    compilerOptions: {
      // A guest leaves no version of itself on `window`.
      discloseVersion: false,
      // In a shadow root short names are enough; styles.test.ts sees that no two components share one.
      cssHash: ({ hash, css }) => shortHash(hash(css)),
    },
  }),
  ownCounter,
  neverHydrated,
  guestStyles(),
];

/**
 * Twice: `vite build` makes the modules for bundlers and the chunks, `vite build --mode script` makes cramp-check.js, which
 * is all one script tag loads, so that its integrity hash covers all of it.
 */
export default defineConfig(({ mode }) => {
  const script = mode === 'script';
  return {
    plugins: [script ? [chunkBeside, integrity()] : declarations(), plugins()],
    build: {
      target: 'es2022',
      // All know light-dark() and container queries. Spelling light-dark() out would tie the theme to the device, not the page.
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
      emptyOutDir: !script,
      copyPublicDir: false,
      lib: {
        formats: ['es'],
        entry: script
          ? { 'cramp-check': 'src/define.ts' }
          : { index: 'src/index.ts', define: 'src/define.ts' },
      },
      rolldownOptions: {
        // Svelte's modes, above all, are then known to be off.
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        // Svelte's own custom elements are not used, but their base class would stay for being made when it loads.
        treeshake: { moduleSideEffects: [{ test: /svelte\/.*\/custom-element\.js$/, sideEffects: false }] },
        // Vite leaves the spaces in a library, for bundlers; these files are also loaded as they are.
        output: {
          minify: true,
          // Hints for a bundler; licences stay.
          comments: { annotation: false, jsdoc: false },
          entryFileNames: '[name].js',
          // Names that stay the same: a page may pin the hash of a file. `src` is what both entries share.
          chunkFileNames: ({ name }) => (name === 'src' ? 'element.js' : '[name].js'),
        },
      },
    },
  };
});
