import { defineConfig } from 'tsup';

/** One file a runtime, with everything in it: it starts fast and needs no node_modules. */
export default defineConfig({
  entry: { node: 'src/entry/node.ts', cloudflare: 'src/entry/cloudflare.ts' },
  format: 'esm',
  target: 'es2023',
  platform: 'node',
  noExternal: [/.*/],
  splitting: false,
  clean: true,
});
