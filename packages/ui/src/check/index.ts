export { breath, breather } from './breather.ts';
export { openingChoice, profileOf } from './profile.ts';
export { advance, decode, encode, start } from './state.ts';
export * from './types.ts';
