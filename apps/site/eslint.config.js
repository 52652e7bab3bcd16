import { svelte } from '@cramps/eslint-config';

export default [
  ...svelte,
  {
    // Addresses are made with resolve() where they are listed; lists of links only pass them on.
    files: ['**/*.svelte'],
    rules: { 'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }] },
  },
];
