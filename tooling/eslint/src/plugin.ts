import type { ESLint } from 'eslint';
import { layersRule } from './layers/rule.ts';
import { noFilePathname } from './paths/rule.ts';
import { noLiteralWords } from './words/rule.ts';

/** Our own rules, as the plugin `cramps`. */
export const plugin: ESLint.Plugin = {
  meta: { name: '@cramps/eslint-config' },
  rules: { layers: layersRule, 'no-file-pathname': noFilePathname, 'no-literal-words': noLiteralWords },
};
