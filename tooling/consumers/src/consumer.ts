import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { importerFolder, pack } from '@cramps/pack/packed';

const run = promisify(execFile);

/** A project of somebody else, with the packed package in its `node_modules`. */
export interface Consumer {
  readonly folder: string;
  /** Writes a file of the project. */
  readonly write: (name: string, text: string) => Promise<void>;
  /** Runs a command in the project and returns what it printed. */
  readonly run: (command: string, ...args: readonly string[]) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/**
 * Packs a package as it would be published and lays it out the way a package manager does, its dependencies beside it. No
 * network is needed: they are those of the workspace.
 *
 * @param source the package's folder, built
 * @param dependencies packages that it or the project imports
 * @param samples files to copy into the project
 */
export async function consumer(
  source: string,
  dependencies: readonly string[],
  samples: readonly string[],
): Promise<Consumer> {
  const temp = await realpath(await mkdtemp(join(tmpdir(), 'cramps-consumer-')));
  const packed = await pack(source, temp);
  const folder = importerFolder(packed);
  const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
  for (const name of dependencies) {
    const place = join(folder, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(await realpath(join(source, 'node_modules', name)), place);
  }
  await write('package.json', JSON.stringify({ name: 'somebody-else', private: true, type: 'module' }));
  for (const sample of samples) {
    await copyFile(new URL(`sample/${sample}`, import.meta.url), join(folder, sample));
  }
  return {
    folder,
    write,
    run: async (command, ...args) => {
      const env = { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' };
      const { stdout } = await run(command, [...args], { cwd: folder, env });
      return stdout.trim();
    },
    remove: () => rm(temp, { recursive: true }),
  };
}
