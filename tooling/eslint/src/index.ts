import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import sveltePlugin from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { testNames } from './layers/layers.ts';
import { plugin } from './plugin.ts';

const tests = testNames.map((part) => `**/*${part}*`);

/** Kept short on purpose: what the compiler and Prettier already say is not said here again. */
const ours: Linter.Config[] = [
  {
    plugins: { cramps: plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'cramps/layers': 'error',
      'cramps/no-file-pathname': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-undef': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  { files: tests, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
];

const start = defineConfig(
  {
    ignores: [
      '**/dist/',
      '**/generated/',
      '**/build-output/',
      '**/.svelte-kit/',
      '**/.wrangler/',
      '**/coverage/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strict,
);

const words = (apiDescriptions: boolean): Linter.Config[] => [
  { files: ['src/**'], rules: { 'cramps/no-literal-words': ['error', { apiDescriptions }] } },
  { files: tests, rules: { 'cramps/no-literal-words': 'off' } },
];

/** For TypeScript that no person reads the words of: content, tooling, end-to-end tests. */
export const base: Linter.Config[] = defineConfig(start, ours, prettier);

/** For the API: words come from data, descriptions of the interface may stand in code. */
export const api: Linter.Config[] = defineConfig(start, ours, words(true), prettier);

/** For Svelte: ui, widget and site. */
export const svelte: Linter.Config[] = defineConfig(
  start,
  sveltePlugin.configs.recommended,
  ours,
  words(false),
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  { files: ['**/*.svelte'], rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' } },
  prettier,
  sveltePlugin.configs.prettier,
);
