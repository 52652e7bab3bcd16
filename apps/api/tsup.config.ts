import { cp, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What came as CommonJS asks for Node's modules by `require`. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const ENGLISH = fileURLToPath(new URL('build/english-only.ts', import.meta.url));

/** Leaves out what zod says in fifty other languages: it is a quarter of all code, and none of it is ever shown. */
const englishOnly: Plugin = {
  name: 'english-only',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.\/locales\/index\.js$/ }, ({ importer }) =>
      importer.includes('/zod/') ? { path: ENGLISH } : undefined,
    ),
};

/**
 * Everything is bundled, so a process needs no node_modules; what is imported at need becomes a file of its own, so that it
 * starts fast.
 */
const all: Options = {
  format: 'esm',
  target: 'es2023',
  noExternal: [/.*/],
  splitting: true,
  minify: true,
  removeNodeProtocol: false,
  clean: true,
  esbuildPlugins: [englishOnly],
};

/** For workerd, which has what browsers have. */
export const worker: Options = { ...all, platform: 'browser', outDir: 'dist/worker' };

export default defineConfig([
  {
    ...all,
    entry: {
      node: 'src/entry/node.ts',
      deno: 'src/entry/deno.ts',
      bun: 'src/entry/bun.ts',
      'health-check': 'src/entry/health-check.ts',
    },
    platform: 'node',
    outDir: 'dist/local',
    banner: { js: REQUIRE },
    async onSuccess() {
      await cp('generated/assets', 'dist/local/assets', { recursive: true });
      // The folder stands by itself in a container, where nothing above it says what its files are.
      await writeFile('dist/local/package.json', '{ "type": "module" }\n');
    },
  },
  { ...worker, entry: { worker: 'src/entry/cloudflare.ts' } },
]);
