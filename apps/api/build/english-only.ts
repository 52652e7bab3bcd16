// Stands in for zod's own list of languages, see tsup.config.ts.
export { default as en } from 'zod/v4/locales/en.js';
