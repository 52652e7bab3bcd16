import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A package as it would be published. */
export interface Packed {
  readonly name: string;
  readonly tarball: string;
  /** The unpacked package, in a `node_modules` folder, so that its own name resolves to it. */
  readonly folder: string;
  /** Paths within the package, with `/`. */
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
}

/**
 * Packs a package the way it will be published, with `publishConfig` applied, and unpacks the result.
 *
 * @param source the package's folder
 * @param temp an empty folder for tarball and content
 * @throws Error when pnpm cannot pack it
 */
export async function pack(source: string, temp: string): Promise<Packed> {
  const [command, ...args] = pnpm();
  const { stdout } = await run(command, [...args, 'pack', '--json', '--pack-destination', temp], {
    cwd: source,
  });
  const { name, filename } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as {
    name: string;
    filename: string;
  };
  const folder = join(temp, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await run('tar', ['-xzf', filename, '--strip-components=1', '-C', folder]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    exports?: Packed['exports'];
  };
  return { name, tarball: filename, folder, files: files.sort(), exports: manifest.exports ?? {} };
}

/** The pnpm that runs this script, else the one on PATH, else the one npm fetches. */
function pnpm(): [string, ...string[]] {
  const running = process.env['npm_execpath'];
  if (running === undefined || !/pnpm[^/\\]*$/.test(running)) return ['npx', '-y', 'pnpm@12'];
  return /\.[cm]?js$/.test(running) ? [process.execPath, running] : [running];
}

/** The file that a condition of an entry leads to, within the package. */
export function entryFile(
  { exports }: Packed,
  entry: string,
  condition: 'types' | 'default',
): string | undefined {
  const target = exports[entry];
  const path =
    typeof target === 'object' && target !== null ? (target as Record<string, unknown>)[condition] : target;
  return typeof path === 'string' && (condition === 'default' || path.endsWith('.d.ts')) ? path : undefined;
}

/** The folder in which the unpacked package can be imported by its name. */
export const importerFolder = ({ folder, name }: Packed): string => {
  let at = folder;
  for (const _ of name.split('/')) at = dirname(at);
  return dirname(at);
};
