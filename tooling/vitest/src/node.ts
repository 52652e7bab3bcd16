import { globSync } from 'node:fs';
import { mergeConfig, type ViteUserConfig } from 'vitest/config';
import { TotalsReporter } from './totals.ts';

/** A cold browser or a busy machine is no reason to fail; a test that hangs still is. */
const PATIENCE_MS = 20_000;

const NOT_OURS = ['**/node_modules/**', '**/dist/**', '**/build-output/**', '**/.svelte-kit/**'];

/** What holds for every kind of test. */
export const shared: ViteUserConfig = {
  test: {
    // A test without an assertion cannot fail.
    expect: { requireAssertions: true },
    testTimeout: PATIENCE_MS,
    hookTimeout: 2 * PATIENCE_MS,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    exclude: NOT_OURS,
    reporters: ['default', new TotalsReporter()],
  },
};

/**
 * Tests that run in Node: `x.test.ts`, and `x.types.test.ts`, which the compiler checks and nothing runs.
 *
 * @param extra what this package wants on top; lists are joined, other values win over ours
 */
export function nodeConfig(extra: ViteUserConfig = {}): ViteUserConfig {
  const types = ['**/*.types.test.ts'];
  // Asked of every package, the compiler would start, and warn that this is new in Vitest, for nothing.
  const enabled = globSync('src/**/*.types.test.ts').length > 0;
  const node: ViteUserConfig = {
    test: {
      name: 'node',
      environment: 'node',
      include: ['**/*.test.ts'],
      exclude: ['**/*.browser.test.ts', ...types],
      // The `typecheck` gate tells of faults elsewhere; here only those in the type tests count.
      typecheck: { enabled, include: types, ignoreSourceErrors: true, checker: 'tsc', exclude: NOT_OURS },
    },
  };
  return merge(shared, node, extra);
}

/** Tests that drive whole applications: `x.e2e.ts`, one file after the other, since they share ports and a browser. */
export function e2eConfig(extra: ViteUserConfig = {}): ViteUserConfig {
  const e2e: ViteUserConfig = {
    test: {
      name: 'e2e',
      environment: 'node',
      include: ['**/*.e2e.ts'],
      fileParallelism: false,
      testTimeout: 3 * PATIENCE_MS,
      hookTimeout: 6 * PATIENCE_MS,
    },
  };
  return merge(shared, e2e, extra);
}

/** Several kinds of tests in one package: `export default together(nodeConfig(), await browserConfig())`. */
export function together(...configs: readonly ViteUserConfig[]): ViteUserConfig {
  // Reporters belong to the run as a whole, Vitest refuses them inside a project.
  const projects = configs.map(({ test: { reporters: _, ...test } = {}, ...rest }) => ({ ...rest, test }));
  return { test: { reporters: shared.test?.reporters ?? [], projects } };
}

/** Joins configs from left to right, by Vite's rules. */
export function merge(...configs: readonly ViteUserConfig[]): ViteUserConfig {
  return configs.reduce((all, config) => mergeConfig(all, config), {} as ViteUserConfig);
}
