import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { PEERS } from './peers.ts';

/** `pnpm size`: what a page loads for the widget and for what others put in its place, minified and packed in one run. */
const modules = new URL('../node_modules/', import.meta.url);
const widget = new URL('@cramps/widget/dist/', modules);
const reports = new URL('../../../docs/reports/', import.meta.url);

interface Row {
  readonly name: string;
  readonly gzip: number;
  readonly brotli: number;
}

const weigh = (name: string, files: readonly Uint8Array[]): Row => ({
  name,
  gzip: files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
  brotli: files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0),
});

/** The files as they are published: each is loaded, and packed, by itself. */
async function ours(): Promise<Row[]> {
  const load = (name: string) => readFile(new URL(name, widget));
  const [element, checker, reader] = [load('cramp-check.js'), load('checker.js'), load('reader.js')];
  return [
    weigh('`<cramp-check>` before anybody comes near it', [await element]),
    weigh('… and a full check by questions', [await element, await checker]),
    weigh('… and a full check with free text', [await element, await checker, await reader]),
  ];
}

/** What importing somebody's package brings, bundled for browsers the way an application would. */
async function theirs({ name, packages, entry }: (typeof PEERS)[number]): Promise<Row> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty' },
  });
  const versions = packages.map((each) => version(each)).join(' + ');
  return weigh(
    `${name}, ${versions}`,
    outputFiles.map(({ contents }) => contents),
  );
}

function version(name: string): string {
  const file = new URL(`${name}/package.json`, modules);
  if (!existsSync(file)) throw new Error(`${name} is not installed.`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const kb = (bytes: number): string => `${(Math.ceil((bytes / 1024) * 10) / 10).toFixed(1)} KB`;
const rows = [...(await ours()), ...(await Promise.all(PEERS.map(theirs)))];
const report = `# What the widget weighs

JavaScript that a page loads, minified; 1 KB is 1,024 bytes. Ours are the published files; the others are bundled by esbuild in the
same run. Styles, pictures and what a script fetches later are not counted for the others; ours fetch nothing else. Made by \`npx -y pnpm@12 size\`.

| what | gzip | brotli |
| --- | ---: | ---: |
${rows.map(({ name, gzip, brotli }) => `| ${name} | ${kb(gzip)} | ${kb(brotli)} |`).join('\n')}

Free text needs a lexicon of its own, and only who types something loads it.
`;
await mkdir(reports, { recursive: true });
await writeFile(new URL('sizes.md', reports), report);
console.log(report);
