import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The files that a page loads for a script tag. */
export const SCRIPTS = ['cramp-check.js', 'checker.js', 'reader.js'] as const;

/** For the attribute `integrity`. */
export const integrityOf = (file: Uint8Array): string =>
  `sha384-${createHash('sha384').update(file).digest('base64')}`;

/** Writes `integrity.json`: version and hash of each file, after the last of them is built. */
export function integrity(): Plugin {
  let root = '';
  return {
    name: 'cramps:integrity',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    async closeBundle() {
      const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
        version: string;
      };
      const hashes = await Promise.all(
        SCRIPTS.map(async (name) => [name, integrityOf(await readFile(join(root, 'dist', name)))] as const),
      );
      const manifest = { version, files: Object.fromEntries(hashes) };
      await writeFile(join(root, 'dist/integrity.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    },
  };
}
