import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { importerFolder, type Packed } from './packed.ts';

/** What a browser gets that imports one entry. */
export interface Bundle {
  /** Gzipped bytes that the import loads, and those it may load later. */
  readonly gzip: number;
  readonly lazyGzip: number;
  /** All code, for a look at the names in it. */
  readonly text: string;
  /** Files that went in, as esbuild names them. */
  readonly inputs: readonly string[];
  /** Modules that could not go in: Node's own. */
  readonly outside: readonly string[];
}

/**
 * Bundles one entry of a packed package for the browser, minified, the way an application would.
 *
 * @param source the package's folder in the workspace: its dependencies are taken from there
 * @throws Error from esbuild when the entry or something it imports cannot be resolved
 */
export async function bundle(packed: Packed, entry: string, source: string): Promise<Bundle> {
  const specifier = JSON.stringify(packed.name + entry.slice(1));
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `import ${specifier};\nexport * from ${specifier};`,
      resolveDir: importerFolder(packed),
    },
    nodePaths: [join(source, 'node_modules')],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'silent',
    absWorkingDir: importerFolder(packed),
    plugins: [{ name: 'node-outside', setup: ({ onResolve }) => onResolve({ filter: /.*/ }, nodeOutside) }],
  });
  const texts = new Map(
    outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^.*\/out\//, 'out/'), text]),
  );
  const first = loadedBy(metafile);
  let gzip = 0;
  let lazyGzip = 0;
  for (const [path, text] of texts) {
    const bytes = gzipSync(text, { level: 9 }).length;
    if (first.has(path)) gzip += bytes;
    else lazyGzip += bytes;
  }
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return {
    gzip,
    lazyGzip,
    text: [...texts.values()].join('\n'),
    inputs: Object.keys(metafile.inputs),
    outside: imports.filter(({ external }) => external).map(({ path }) => path),
  };
}

const nodeOutside = ({ path }: { path: string }) => (isBuiltin(path) ? { path, external: true } : undefined);

/** The entry's output and what it imports without waiting. */
function loadedBy({ outputs }: Metafile): Set<string> {
  const entry = Object.keys(outputs).find((path) => outputs[path]?.entryPoint !== undefined);
  const seen = new Set<string>();
  const visit = (path: string | undefined): void => {
    if (path === undefined || seen.has(path)) return;
    seen.add(path);
    for (const each of outputs[path]?.imports ?? []) if (each.kind === 'import-statement') visit(each.path);
  };
  visit(entry);
  return seen;
}
