import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';

/** Lays out the empty project of somebody who has never heard of us; npm in it knows the registry alone. */
export async function emptyProject(folder: string, npmrc: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.npmrc'), npmrc);
  const manifest = { name: 'somebody-else', version: '1.0.0', private: true, type: 'module' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
}

/** Installs packages by name and version, as anybody would. */
export async function install(folder: string, packages: readonly string[]): Promise<void> {
  await run(folder, 'npm', 'install', '--ignore-scripts', ...packages);
}

/** The bill of materials of all that is installed, as CycloneDX. */
export async function billOfMaterials(folder: string): Promise<string> {
  const { stdout } = await run(folder, 'npm', 'sbom', '--sbom-format=cyclonedx', '--sbom-type=application');
  return stdout;
}
