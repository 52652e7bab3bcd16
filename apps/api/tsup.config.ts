import { cp } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

/** What came as CommonJS asks for Node's modules by `require`. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** One file a runtime, with everything in it: it starts fast and needs no node_modules. Wrangler bundles the worker itself. */
const one = (name: string): Options => ({
  entry: { [name]: `src/entry/${name}.ts` },
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  noExternal: [/.*/],
  splitting: false,
  removeNodeProtocol: false,
  clean: [`dist/${name}.js`],
  banner: { js: REQUIRE },
});

export default defineConfig([
  { ...one('node'), onSuccess: () => cp('generated/assets', 'dist/assets', { recursive: true }) },
  one('deno'),
  one('bun'),
]);
