import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { stored } from './store.ts';

/** Text; pictures and fonts are packed in themselves. */
const TEXT = new Set(['.html', '.js', '.json', '.css', '.svg', '.xml', '.txt', '.md']);
/** As many as there are threads that pack. */
const AT_ONCE = 4;
/** Counts up when the same file is packed in another way. */
const BROTLI = 'brotli 1';

/** As tight as Brotli can for readers: it is done once and sent often. For a look on this machine it is done in no time. */
export const QUALITY = { readers: 11, look: 5 } as const;
type Quality = (typeof QUALITY)[keyof typeof QUALITY];
/** A page is held to 14 KB, wherever it is looked at: one that comes near is always packed as tight as can be. */
const NEAR = 13 * 1024;

const gz = promisify(gzip);
const br = (content: Uint8Array, quality: Quality): Promise<Uint8Array> =>
  promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

export async function packed(content: Uint8Array, quality: Quality): Promise<Uint8Array> {
  const quick = await br(content, quality);
  return quality === QUALITY.look && quick.length > NEAR ? br(content, QUALITY.readers) : quick;
}

/**
 * Writes each file of text below a folder once more by Brotli and once more by gzip. What has not changed since an earlier
 * build is not packed again.
 *
 * @returns the files that now have both, as paths from the folder
 */
export async function packAll(folder: string, quality: Quality): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const queue = files.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const file of queue) {
        const content = await readFile(file);
        const brotli = await stored([BROTLI, `${quality}`, content], () => packed(content, quality));
        await writeFile(`${file}.br`, brotli);
        await writeFile(`${file}.gz`, await gz(content, { level: 9 }));
      }
    }),
  );
  return files.map((file) => relative(folder, file).replaceAll(sep, '/'));
}
