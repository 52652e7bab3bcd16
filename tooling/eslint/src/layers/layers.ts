import { apiRooms } from './api.ts';
import { LEAKS, NETWORK, PAGE, PRODUCT, PURE, RUNTIME, SENDERS, ZOD } from './names.ts';
import type { Room } from './room.ts';

/** What is measured: matching and reading, and the check that people go through. */
const MEASURED = ['@cramps/content', '@cramps/ui'];

/**
 * The house, room by room: what each may import and touch. What two rooms need goes down a floor, never sideways, and
 * nothing points up. A file belongs to the first room whose pattern fits. Whatever a row does not allow is a fault, so
 * that a new room or library is a decision.
 */
export const layers = {
  config: {
    files: ['{packages,apps,tooling}/*/*.config.{ts,js}'],
    why: 'Configuration sets up tools and holds no product code.',
    rooms: ['tooling', 'site/build', 'content/build'],
    packages: 'any',
    never: PRODUCT,
    node: true,
  },

  'content/ids': {
    files: ['packages/content/generated/{ids,version}.ts'],
    why: 'Floor 0: generated names, made by the build.',
    rooms: [],
  },
  'content/generated': {
    files: ['packages/content/generated/**'],
    why: 'Floor 0: generated data, made by the build.',
    rooms: ['content/ids', 'content/types', 'content/words'],
  },
  'content/cases': {
    files: ['packages/content/cases/**'],
    why: 'Floor 0: authored vignettes, data without code.',
    rooms: [],
  },
  'content/words': {
    files: ['packages/content/src/{words,message,unpack-words}.ts'],
    why: 'Floor 0: the shapes of what people read, and how to take one message out.',
    rooms: ['content/ids', 'content/types'],
    untouchable: PURE,
  },
  'content/data': {
    files: ['packages/content/src/{index,data,lookup,cases}.ts'],
    why: 'Floor 0: the facts and how to look them up, without zod and without a runtime.',
    rooms: ['content/ids', 'content/types', 'content/words', 'content/generated'],
    untouchable: PURE,
  },
  'content/model': {
    files: ['packages/content/src/model.ts'],
    why: 'Floor 0: the facts that matching needs, and no others: it is what a browser loads.',
    rooms: ['content/ids', 'content/types', 'content/generated'],
    untouchable: PURE,
  },
  'content/types': {
    files: ['packages/content/src/*.ts'],
    why: 'Floor 0: types, errors and small helpers that everything above stands on.',
    rooms: ['content/ids'],
    untouchable: PURE,
  },
  'content/match': {
    files: ['packages/content/src/match/**'],
    why: 'Match turns answers into reasons, rank and urgency. It knows no words, does not see parse, and is pure.',
    rooms: ['content/ids', 'content/types', 'content/model'],
    packages: ['@noble/hashes'],
    untouchable: PURE,
  },
  'content/parse': {
    files: ['packages/content/src/parse/**'],
    why: 'Parse turns text into findings with a lexicon that is passed in. It does not see match or scoring, and is pure.',
    rooms: ['content/ids', 'content/types', 'content/words'],
    packages: ['fastest-levenshtein'],
    untouchable: PURE,
  },
  'content/explain': {
    files: ['packages/content/src/explain/**'],
    why: 'Explain turns reasons into words. It sees types, not data and not scoring, and is pure.',
    rooms: ['content/ids', 'content/types', 'content/words'],
    untouchable: PURE,
  },
  'content/search': {
    files: ['packages/content/src/search/**'],
    why: 'Search works on the words that are passed in, and is pure.',
    rooms: ['content/ids', 'content/types', 'content/words'],
    packages: ['minisearch'],
    untouchable: PURE,
  },
  'content/json-ld': {
    files: ['packages/content/src/json-ld/**'],
    why: 'JSON-LD is made of facts and words that are passed in, and is pure.',
    rooms: ['content/ids', 'content/types', 'content/words'],
    untouchable: PURE,
  },
  'content/schema': {
    files: ['packages/content/src/schema/**'],
    why: 'Schema says what shape data has; it is the only source that may use zod.',
    rooms: ['content/ids', 'content/types', 'content/words'],
    packages: ['zod'],
    untouchable: [...NETWORK, ...PAGE, ...RUNTIME, 'console', 'Date.now', 'new Date()', 'Math.random'],
  },
  'content/kinds': {
    files: ['packages/content/build/{kinds,decibans}.ts'],
    why: 'The kinds of entities and the scale of strengths are shared by build and lint: they stand on the schema alone.',
    rooms: ['content/schema', 'content/types'],
    packages: ['zod'],
    untouchable: PURE,
  },
  'content/lint/rules': {
    files: ['packages/content/lint/{rule.ts,reading.ts,rules/**}'],
    why: 'A data rule gets parsed data as its argument: no clock, no network, no globals, no reading. How text is read it may ask.',
    rooms: ['content/kinds', 'content/schema', 'content/types', 'content/words', 'content/parse'],
    packages: ['flesch-kincaid', 'syllable', 'zod', '@cramps/eslint-config/banned-words'],
    untouchable: [...NETWORK, ...PAGE, ...RUNTIME, 'console', 'Date.now', 'new Date()', 'Math.random'],
  },
  'content/lint': {
    files: ['packages/content/lint/**'],
    why: 'The runner reads data and schema and collects the faults of all rules.',
    rooms: [
      'content/lint/rules',
      'content/build',
      'content/kinds',
      'content/schema',
      'content/types',
      'content/words',
    ],
    packages: ['yaml', 'zod'],
    node: true,
    untouchable: NETWORK,
  },
  'content/build': {
    files: ['packages/content/build/**'],
    why: 'The build turns YAML into modules. It stands on schema and types and never runs what it builds.',
    rooms: [
      'content/lint',
      'content/lint/rules',
      'content/kinds',
      'content/schema',
      'content/types',
      'content/words',
      'content/ids',
    ],
    packages: ['yaml', 'zod', 'esbuild'],
    node: true,
    untouchable: NETWORK,
  },

  ui: {
    files: ['packages/ui/src/**'],
    why: 'Floor 2: drawn by both site and widget, so it knows neither SvelteKit nor the network nor zod.',
    rooms: [],
    packages: ['svelte', '@cramps/content'],
    never: ZOD,
    untouchable: [...NETWORK, ...RUNTIME, ...LEAKS],
  },
  'widget/host': {
    files: ['packages/widget/{test-host,bench}/**'],
    why: 'Somebody’s server and browser, to see the built widget from outside.',
    rooms: [],
    packages: 'any',
    node: true,
  },
  widget: {
    files: ['packages/widget/src/**'],
    why: 'Floor 3: a guest on other people’s pages. It weighs little, sends nothing and stores nothing.',
    rooms: [],
    packages: ['svelte', '@cramps/content', '@cramps/ui'],
    never: ZOD,
    // In the console it may warn of what a page wrote on the tag, and of nothing that a person does.
    untouchable: [
      ...[...NETWORK, ...RUNTIME, ...LEAKS].filter((name) => name !== 'console'),
      ...['console.log', 'console.info', 'console.error', 'console.debug'],
      ...['localStorage', 'sessionStorage', 'indexedDB'],
    ],
  },

  ...apiRooms,

  'site/routes': {
    files: ['apps/site/src/routes/**'],
    why: 'Floor 4: pages lay out what lib and ui offer; answers stay out of URLs and logs.',
    rooms: ['site/lib', 'site/server'],
    packages: ['svelte', '@sveltejs/kit', '$app', '@cramps/content', '@cramps/ui'],
    never: ZOD,
    untouchable: [...SENDERS, ...RUNTIME, ...LEAKS],
  },
  'site/server': {
    files: ['apps/site/src/lib/server/**'],
    why: 'What prerendering needs and never reaches a browser.',
    rooms: ['site/lib'],
    packages: ['svelte', '@sveltejs/kit', '$app', '@cramps/content', '@cramps/ui'],
    node: true,
  },
  'site/lib': {
    files: ['apps/site/src/lib/**'],
    why: 'What several pages share; it does not know the pages.',
    rooms: ['site/generated'],
    // `fhir/r4` is types alone.
    packages: [
      'svelte',
      '@sveltejs/kit',
      '$app',
      '@cramps/content',
      '@cramps/ui',
      '@fontsource-variable',
      'fhir/r4',
      // The diary: where it is kept, what shape an entry has, and its tables.
      'idb',
      'valibot',
      'papaparse',
    ],
    never: ZOD,
    untouchable: [...SENDERS, ...RUNTIME, ...LEAKS],
  },
  'site/shell': {
    files: ['apps/site/src/*', 'apps/site/src/service-worker/**'],
    why: 'Hooks and the service worker stand around the pages.',
    rooms: ['site/lib', 'site/server'],
    packages: ['@sveltejs/kit', '$app', '@cramps/content', '@cramps/ui'],
    never: ZOD,
    untouchable: [...RUNTIME, ...LEAKS],
  },
  'site/host': {
    files: ['apps/site/*.ts'],
    why: 'Serves the built site on Node.',
    rooms: ['site/lib'],
    node: true,
  },
  'site/generated': {
    files: ['apps/site/generated/**'],
    why: 'Cut fonts and the like, made before the build.',
    rooms: [],
  },
  'site/build': {
    files: ['apps/site/build/**'],
    why: 'Prepares the site’s assets, and makes what stands beside its finished pages.',
    rooms: ['site/lib'],
    packages: 'any',
    never: ['@cramps/site'],
    node: true,
  },

  e2e: {
    files: ['apps/e2e/**'],
    why: 'End-to-end tests see all surfaces from outside.',
    rooms: [],
    packages: 'any',
    node: true,
  },
  'tooling/measure': {
    files: ['tooling/{evaluate,bench,consumers}/**'],
    why: 'Measuring and trying out run the published entry points and the flow of the check, and nothing behind them.',
    rooms: ['tooling'],
    packages: 'any',
    never: PRODUCT.filter((name) => !MEASURED.includes(name)),
    node: true,
  },
  tooling: {
    files: ['tooling/**'],
    why: 'Tooling stands beside the house: all use it, it imports none of them.',
    rooms: [],
    packages: 'any',
    never: PRODUCT,
    node: true,
  },
} as const satisfies Record<string, Room>;

export type RoomName = keyof typeof layers;

/**
 * Tests stand beside their source but are freer: a file with one of these in its name may import every room of its own
 * package, any package and `node:`, and may touch any global. They still may not reach into another package by path.
 */
export const testNames = ['.test.', '.e2e.', '.bench.'];

/** Import names that stand for a folder. */
export const aliases: Readonly<Record<string, string>> = { '#lib/': 'apps/site/src/lib/' };
