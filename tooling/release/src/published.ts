import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pack } from '@cramps/pack/packed';
import { run } from './run.ts';

/** Files that each package has to bring, whatever else is in it. */
const MUST_HAVE = ['README.md', 'LICENSE', 'CHANGELOG.md'];

/** A package in the registry. */
export interface Release {
  readonly name: string;
  readonly version: string;
  readonly files: number;
  /** Bytes of the tarball. */
  readonly size: number;
}

/**
 * Packs a package and publishes it.
 *
 * @param source its folder, with the version set
 * @param project where npm is told of the registry
 * @throws Error when a file is missing that each package has to bring
 */
export async function publish(source: string, temp: string, project: string): Promise<Release> {
  const { name, tarball, folder, files } = await pack(source, temp);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const missing = lacking(files, license);
  if (missing.length > 0) throw new Error(`${name} comes without ${missing.join(', ')}.`);
  // Provenance is given by the workflow that releases; it cannot be had here.
  await run(project, 'npm', 'publish', tarball, '--provenance=false', '--access=public');
  return { name, version, files: files.length, size: (await stat(tarball)).size };
}

/** What a package should bring and does not; whoever holds content under its own licence has to say so. */
export const lacking = (files: readonly string[], license: string): string[] =>
  [...MUST_HAVE, ...(license.includes('CC-BY') ? ['LICENSE-CONTENT'] : [])].filter(
    (file) => !files.includes(file),
  );
