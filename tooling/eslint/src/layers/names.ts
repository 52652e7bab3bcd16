/** Names the table of layers uses more than once. */

/** Which moment it is, and chance: a result must be the same anywhere, years later. */
const CLOCK_AND_CHANCE = ['Date', 'performance', 'Math.random', 'crypto'];
/** The site may fetch its own static files. */
export const SENDERS = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon'];
export const NETWORK = ['fetch', ...SENDERS];
export const PAGE = [
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
];
/** What one runtime has and another lacks. */
export const RUNTIME = ['process', 'Deno', 'Bun', 'Buffer', 'require', '__dirname', '__filename'];
/** Health answers must not end up in a log, and there are no cookies. */
export const LEAKS = ['console', 'document.cookie'];
export const PURE = [
  ...CLOCK_AND_CHANCE,
  ...NETWORK,
  ...PAGE,
  ...RUNTIME,
  'console',
  'setTimeout',
  'setInterval',
];

export const PRODUCT = ['@cramps/content', '@cramps/ui', '@cramps/widget', '@cramps/api', '@cramps/site'];
/** zod alone is 93 KB gzipped; these bring it along. */
export const ZOD = ['zod', '@cramps/content/schema'];
