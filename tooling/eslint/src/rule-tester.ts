import { RuleTester, type Linter } from 'eslint';
import sveltePlugin from 'eslint-plugin-svelte';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

// Vitest's names are not global here, and it wants to see an assertion in every test.
RuleTester.describe = describe;
RuleTester.it = (name: string, run: () => void) => it(name, () => expect(run).not.toThrow());
RuleTester.itOnly = RuleTester.it;

const svelteBase: readonly Linter.Config[] = sveltePlugin.configs.base;
const svelteParser = svelteBase.map(({ languageOptions }) => languageOptions?.['parser']).find(Boolean);

/** ESLint's own tester, for TypeScript and for Svelte. */
export const ruleTester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
export const svelteTester = new RuleTester({
  languageOptions: { parser: svelteParser as Linter.Parser, parserOptions: { parser: tseslint.parser } },
});

/** A file of this repository for ESLint; it need not exist. */
export const at = (path: string): string => ROOT + path;
