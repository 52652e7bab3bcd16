import { KB, type PackConfig } from '@cramps/pack';

/** What no browser should be made to load: the validator, the YAML reader, and Node. */
const BUILD_ONLY = ['zod', 'yaml', 'node:'];

export default {
  entries: {
    '.': { maxGzip: 95 * KB, mustNotHold: BUILD_ONLY },
    './match': { maxGzip: 25 * KB, mustNotHold: BUILD_ONLY },
    './explain': { maxGzip: 10 * KB, mustNotHold: BUILD_ONLY },
    './parse': { maxGzip: 10 * KB, mustNotHold: BUILD_ONLY },
    './json-ld': { maxGzip: 5 * KB, mustNotHold: BUILD_ONLY },
    './search': { maxGzip: 10 * KB, mustNotHold: BUILD_ONLY },
    './words/en': { maxGzip: 30 * KB, mustNotHold: BUILD_ONLY },
    './pages/en': { maxGzip: 12 * KB, mustNotHold: BUILD_ONLY },
    './diary/en': { maxGzip: 7 * KB, mustNotHold: BUILD_ONLY },
    './articles/en': { maxGzip: 125 * KB, mustNotHold: BUILD_ONLY },
    // Loaded only by whoever types a text; what it reads of unseen texts grows with it, see docs/reports/accuracy.md.
    './lexicon/en': { maxGzip: 98 * KB, mustNotHold: BUILD_ONLY },
    './version': { maxGzip: KB, mustNotHold: BUILD_ONLY },
    './schema': { mustNotHold: ['yaml', 'node:'] },
  },
} satisfies PackConfig;
