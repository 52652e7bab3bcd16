import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { binary } from './binary.ts';
import { consumer, type Consumer } from './consumer.ts';

/** The package in other people's hands: each of them runs the same lines and has to come to the same answer. */
const require = createRequire(import.meta.url);
const source = dirname(require.resolve('@cramps/content/package.json'));

let project: Consumer;
let answer = '';

beforeAll(async () => {
  project = await consumer(source, ['@noble/hashes', 'minisearch', 'zod'], ['use.mjs', 'use.ts']);
  answer = await project.run(process.execPath, 'use.mjs');
}, 120_000);
afterAll(() => project.remove());

it('is imported by a plain Node script', () => {
  expect(JSON.parse(answer)).toMatchObject({
    resultId: expect.stringMatching(/^[0-9a-f]{20}$/) as string,
    best: 'Pregnancy',
    page: 'MedicalWebPage',
    same: true,
    schema: 'object',
    faults: 1,
    cases: true,
    error: 'Did you mean pregnancy?',
  });
});

it.each([
  ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ['node16', { module: 'node16', moduleResolution: 'node16' }],
])(
  'is typed for TypeScript with moduleResolution %s',
  async (_, options) => {
    const compilerOptions = {
      ...options,
      target: 'es2023',
      // The types of zod name `URL`, which is the page's or Node's.
      lib: ['es2023', 'dom'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    };
    await project.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    expect(
      await project
        .run(binary('tsc'), '--project', 'tsconfig.json')
        .catch((error: { stdout: string }) => error.stdout),
    ).toBe('');
  },
  120_000,
);

it('is bundled by esbuild for the browser', async () => {
  await build({
    entryPoints: [join(project.folder, 'use.mjs')],
    outfile: join(project.folder, 'bundle.mjs'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
  });
  expect(await project.run(process.execPath, 'bundle.mjs')).toBe(answer);
});

it('runs in Deno, without a permission', async () => {
  expect(
    await project.run(binary('deno'), 'run', '--no-prompt', '--node-modules-dir=manual', 'use.mjs'),
  ).toBe(answer);
}, 60_000);

it('runs in Bun', async () => {
  expect(await project.run(binary('bun'), 'run', 'use.mjs')).toBe(answer);
}, 60_000);
