import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { stored } from './store.ts';

/** Text; pictures and fonts are packed in themselves. */
const TEXT = new Set(['.html', '.js', '.json', '.css', '.svg', '.xml', '.txt', '.md']);
/** As many as there are threads that pack. */
const AT_ONCE = 4;
/** What a server may send before it has heard back is 14 KB: a page that is clearly below it comes at once either way. */
const NEAR = 13 * 1024;
/** Counts up when the same file is packed in another way. */
const BROTLI = 'brotli 1';

const gz = promisify(gzip);
const br = (content: Uint8Array, quality: number): Promise<Uint8Array> =>
  promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** The last step makes a file smaller by a fortieth and takes longer than all before it: it is for those that weigh. */
export async function packed(content: Uint8Array): Promise<Uint8Array> {
  const quick = await br(content, 10);
  return quick.length > NEAR ? br(content, 11) : quick;
}

/**
 * Writes each file of text below a folder once more by Brotli and once more by gzip. What has not changed since an earlier
 * build is not packed again.
 *
 * @returns the files that now have both, as paths from the folder
 */
export async function packAll(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const queue = files.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const file of queue) {
        const content = await readFile(file);
        await writeFile(`${file}.br`, await stored([BROTLI, content], () => packed(content)));
        await writeFile(`${file}.gz`, await gz(content, { level: 9 }));
      }
    }),
  );
  return files.map((file) => relative(folder, file).replaceAll(sep, '/'));
}
