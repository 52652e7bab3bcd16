/**
 * A typed client of the cramps API: cited causes of night leg cramps, and matching that shows its reasons. The types are made
 * of the API's own document. No key, no account; it runs wherever there is `fetch`.
 */
export { createClient, type Asked, type Client, type ClientOptions } from './client.ts';
export type { Kind, Page } from './kind.ts';
export { ProblemError } from './problem-error.ts';
export type * from './types.ts';
