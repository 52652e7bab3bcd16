import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * `pnpm measure`, after `pnpm build`: what entries weigh in a browser, and what importing them costs Node. It holds
 * nothing: the ceilings of sizes stand in pack.config.ts, and times differ from machine to machine.
 */
const KB = 1024;
const RUNS = 15;
const dist = join(import.meta.dirname, '../dist');
if (!existsSync(dist)) throw new Error('dist/ is not there: run `pnpm build` first');

/** What a page in one language can need, as modules of `dist/`. */
const FACTS = ['index', 'match', 'explain', 'search', 'words/en', 'pages/en', 'articles/en'];
const BUNDLES: readonly (readonly [name: string, modules: readonly string[]])[] = [
  ['root: all facts', ['index']],
  ['match with all facts it needs', ['match']],
  ['words for the checker', ['words/en']],
  ['articles', ['articles/en']],
  ['lexicon', ['lexicon/en']],
  ['everything but reading text', FACTS],
  ['everything in one locale', [...FACTS, 'parse', 'lexicon/en']],
];

const file = (module: string): string => join(dist, `${module}.js`);
const address = (module: string): string => JSON.stringify(pathToFileURL(file(module)));

/** The bytes a browser loads for some modules: bundled as an application would, minified, compressed. */
async function weigh(modules: readonly string[]): Promise<{ gzip: number; brotli: number }> {
  const contents = modules
    .map((module, at) => `export * as m${at} from ${JSON.stringify(file(module))};`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { gzip: gzipSync(code, { level: 9 }).length, brotli: brotliCompressSync(code).length };
}

/** What a few lines of script print, run by a Node of their own so that nothing is loaded before. */
const run = (script: string): number =>
  Number(
    execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script], {
      encoding: 'utf8',
    }),
  );

/** Milliseconds an import takes: the fastest of several runs, which other work on the machine slowed least, and the middle one. */
function importTime(module: string): { fastest: number; middle: number } {
  const script = `const start = performance.now(); await import(${address(module)}); console.log(performance.now() - start);`;
  const times = Array.from({ length: RUNS }, () => run(script)).sort((a, b) => a - b);
  return { fastest: times[0] ?? 0, middle: times[Math.floor(RUNS / 2)] ?? 0 };
}

/** Megabytes of heap that modules keep once they are loaded. */
function heap(modules: readonly string[]): number {
  const imports = modules.map((module) => `kept.push(await import(${address(module)}));`).join('');
  const script = `const kept = []; const used = () => (gc(), process.memoryUsage().heapUsed); const before = used(); ${imports} console.log(kept.length && used() - before);`;
  return run(script) / KB ** 2;
}

const inKB = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;
const row = (name: string, found: string, more = ''): void =>
  console.log(`${name.padEnd(32)}${found.padStart(12)}${more.padStart(14)}`);

row('', 'gzipped', 'brotli');
for (const [name, modules] of BUNDLES) {
  const { gzip, brotli } = await weigh(modules);
  row(name, inKB(gzip), inKB(brotli));
}
const all = [...FACTS, 'parse', 'lexicon/en', 'json-ld', 'schema', 'cases'];
const inMs = (ms: number): string => `${ms.toFixed(1)} ms`;
console.log();
row('', 'fastest', `middle of ${RUNS}`);
for (const [name, module] of [
  ['import of the root', 'index'],
  ['import of match', 'match'],
] as const) {
  const { fastest, middle } = importTime(module);
  row(name, inMs(fastest), inMs(middle));
}
console.log();
row('heap after importing everything', `${heap(all).toFixed(1)} MB`);
