/**
 * Cited facts about what can cause night leg cramps, what is taken for them, and what helps. Language-neutral; the words are
 * in `@cramps/content/words/<locale>`. Free of zod and of Node built-ins, without side effects.
 */
export * from './data.ts';
export { ContentError, type Fault } from './errors.ts';
export { sourceLabel, sourceLink } from './links.ts';
export * from './lookup.ts';
export { nearMisses } from './near-misses.ts';
export * from './types.ts';
export type * from './words.ts';
