import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { probe, type ExtraEnv } from './probe.ts';

/** A browser that starts, and what it needs in its environment to do so. */
export interface Bundled {
  readonly executablePath: string;
  readonly env: ExtraEnv;
}

const CACHE = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));
const UNPACKER = fileURLToPath(new URL('./unpack.ts', import.meta.url));

/** Where the fonts lie is told relative to this file: the folder is renamed once it is whole. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * The Chromium that comes inside the npm package `@sparticuz/chromium` (Linux x64), unpacked on first use.
 *
 * @param cache the folder that keeps the unpacked browser; a checkout keeps its own, so nobody else can slip in a file
 * @throws Error when it does not start here even with the libraries it brings along
 */
export async function bundledChromium(cache: string = CACHE): Promise<Bundled> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`it is made for linux x64, this is ${process.platform} ${process.arch}`);
  }
  const folder = await unpackOnce(cache);
  const executablePath = join(folder, 'chromium');
  const fonts: ExtraEnv = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const asIs = await probe(executablePath, fonts);
  if (asIs.starts) return { executablePath, env: fonts };
  // Slim images lack the NSS libraries. Only then ours: those of the system fit the rest of the system better.
  const paths = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean);
  const env = { ...fonts, LD_LIBRARY_PATH: paths.join(':') };
  const withLibraries = await probe(executablePath, env);
  if (withLibraries.starts) return { executablePath, env };
  throw new Error(`${executablePath} does not start: ${withLibraries.why}`);
}

/**
 * Unpacks into a folder of its own and renames it when whole. Two processes that come at once both unpack, one rename
 * wins, and no one ever sees half a browser; the package itself would hand out a file that is still being written.
 */
export async function unpackOnce(cache: string): Promise<string> {
  const folder = join(cache, `chromium-${await bundledVersion()}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await unpackInto(staging);
    await rename(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}

/** The package unpacks into the temp folder, so a child process gets `folder` as its own temp folder. */
async function unpackInto(folder: string): Promise<void> {
  // It adds the system libraries only where it believes to run on that cloud's Linux.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'nodejs22.x' };
  await promisify(execFile)(process.execPath, [UNPACKER], { env });
  await writeFile(join(folder, 'fonts', 'fonts.conf'), FONTS_CONF);
}

async function bundledVersion(): Promise<string> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const manifest: unknown = JSON.parse(await readFile(join(dirname(entry), '..', 'package.json'), 'utf8'));
  return String((manifest as { version: string }).version);
}
