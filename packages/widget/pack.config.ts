import { KB, type EntryRules, type PackConfig } from '@cramps/pack';

/** A guest on other people's pages: a small element at once, the checker only when somebody comes near it. */
const guest: EntryRules = {
  maxGzip: 5 * KB,
  // The checker, and the lexicon, which is loaded only for free text.
  maxLazyGzip: 193 * KB,
  mustNotHold: ['zod', 'yaml', 'node:', '@sveltejs/kit'],
};

export default { entries: { '.': guest, './define': guest, './cramp-check.js': guest } } satisfies PackConfig;
